// The main way through the API with types generated from the document that the gateway serves: compiles only while that
// says what it needs. tools/client-flow.sh makes the types and runs it against a suite.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/city.js";

type Proposal = components["schemas"]["Proposal"];

/** What must be there; the types let most fields be absent, since the caller may not see them. */
function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) {
    throw new Error(`${what} is missing. Usage: main-flow.js ADDRESS TOKEN_OF_AN_OFFICIAL TOKEN_OF_A_MANAGER`);
  }
  return value;
}

const address = present(process.argv[2], "the address");
const official = present(process.argv[3], "an official's token");
const manager = present(process.argv[4], "a manager's token");

const clientFor = (token: string) =>
  createClient<paths>({ baseUrl: address, headers: { Authorization: `Bearer ${token}` } });

/** What came back, or an error that says what the problem document says. */
function answered<T>(call: { data?: T; error?: unknown; response: Response }): T {
  if (call.data === undefined) {
    throw new Error(`${call.response.url}: ${call.response.status} ${JSON.stringify(call.error)}`);
  }
  return call.data;
}

const expect = (holds: boolean, what: string) => {
  if (!holds) {
    throw new Error(what);
  }
  console.log(`ok  ${what}`);
};

async function propose(): Promise<Proposal> {
  const created = await clientFor(official).POST("/api/v1/proposals", {
    headers: { "Idempotency-Key": crypto.randomUUID() },
    body: {
      title: "골목 주차 빈자리를 실시간으로 알려 주세요",
      problem: "퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.",
      responsibleDepartment: "TRAFFIC",
      submit: true,
    },
  });
  const proposal = answered(created);
  expect(proposal.state === "SUBMITTED", "a proposal is handed in");
  return proposal;
}

async function find(proposal: Proposal) {
  const page = answered(await clientFor(official).GET("/api/v1/proposals", { params: { query: { q: "주차", limit: 200 } } }));
  expect(
    page.items.some((found) => found.id === proposal.id),
    "it is found by a word of two syllables",
  );
}

async function adopt(proposal: Proposal) {
  const id = present(proposal.id, "the id");
  const seen = await clientFor(manager).GET("/api/v1/proposals/{id}", { params: { path: { id } } });
  const etag = present(seen.response.headers.get("ETag"), "the ETag");
  const adopted = await clientFor(manager).POST("/api/v1/proposals/{id}/adopt", {
    params: { path: { id }, header: { "If-Match": etag } },
    headers: { "Idempotency-Key": crypto.randomUUID() },
    body: { reason: "올해 예산 안에서 할 수 있습니다." },
  });
  expect(answered(adopted).state === "ADOPTED", "the department adopts it");
}

/** What other services answer comes by the same client. */
async function lookAround() {
  const lists = answered(await clientFor(official).GET("/api/v1/code-lists"));
  expect(
    lists.items.some((list) => list.name === "plan-states") && lists.items.some((list) => list.name === "proposal-states"),
    "the code lists of all services are one",
  );
  const plans = answered(await clientFor(official).GET("/api/v1/plans", { params: { query: { limit: 1 } } }));
  expect(plans.items.length <= 1, "plans are listed");
}

const proposal = await propose();
await find(proposal);
await adopt(proposal);
await lookAround();
