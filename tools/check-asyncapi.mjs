// Checks AsyncAPI documents: the parser's rules, and every example against the schema of its message.
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Parser } from "@asyncapi/parser";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const HINT = 2; // severities: 0 error, 1 warning, 2 information, 3 hint

let faults = 0;
const fault = (file, text) => {
  faults += 1;
  console.error(`${file}: ${text}`);
};

/** The part of the document that a JSON pointer names. */
const at = (document, pointer) =>
  pointer
    .slice(2)
    .split("/")
    .reduce((node, key) => node?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);

/** The schema behind a reference into the same document or to a file beside it. */
async function schemaOf(node, document, file) {
  if (!node?.$ref) {
    return node;
  }
  if (node.$ref.startsWith("#/")) {
    return schemaOf(at(document, node.$ref), document, file);
  }
  return JSON.parse(await readFile(resolve(dirname(file), node.$ref), "utf8"));
}

async function checkExamples(file, document) {
  let count = 0;
  for (const [name, message] of Object.entries(document.components?.messages ?? {})) {
    const schema = await schemaOf(message.payload?.schema ?? message.payload, document, file);
    if (!schema) {
      fault(file, `${name} has no payload schema`);
      continue;
    }
    const isValid = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    const examples = message.examples ?? [];
    if (examples.length === 0) {
      fault(file, `${name} has no example`);
    }
    for (const example of examples) {
      count += 1;
      if (!isValid(example.payload)) {
        fault(file, `example of ${name}: ${ajv.errorsText(isValid.errors)}`);
      }
    }
  }
  return count;
}

async function check(file) {
  const text = await readFile(file, "utf8");
  const diagnostics = await new Parser().validate(text, { source: resolve(file) });
  for (const { severity, message, path } of diagnostics) {
    if (severity < HINT) {
      fault(file, `${path.join(".")}: ${message}`);
    }
  }
  const count = await checkExamples(file, parse(text));
  if (count === 0) {
    fault(file, "no example was found");
  }
  console.log(`${file}: ${count} examples checked`);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  fault("check-asyncapi", "no document was named");
}
for (const file of files) {
  await check(file);
}
process.exit(faults === 0 ? 0 : 1);
