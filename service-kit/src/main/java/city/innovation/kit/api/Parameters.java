package city.innovation.kit.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that mean the same everywhere. */
final class Parameters {

    private static final String KEY = "Idempotency-Key";
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String TAG = "\"3.kq2vX0bT\"";

    private Parameters() {}

    static void complete(PathOperation path, DeclaredOperation declaration, Components components) {
        List<Parameter> parameters = path.parameters();
        parameters.forEach(parameter -> describe(parameter, components));
        if (declaration.keyed()) {
            parameters.add(key(declaration.keyRequired()));
        }
        if (path.reads() && path.answers("304")) {
            parameters.add(
                    header(IF_NONE_MATCH, "The `ETag` of the copy that the caller has; 304 if it still holds.", TAG));
        }
        if (!parameters.isEmpty()) {
            path.operation().setParameters(parameters);
        }
    }

    private static void describe(Parameter parameter, Components components) {
        Schema schema = parameter.getSchema();
        if (PathOperation.IF_MATCH.equals(parameter.getName())) {
            parameter.setRequired(true);
        }
        if (parameter.getDescription() == null && schema != null && schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            Map<String, Schema> known = components.getSchemas();
            parameter.setDescription(known.get(name).getDescription());
        }
        if ("Accept-Language".equals(parameter.getName())) {
            parameter.setDescription("`ko` (also when not given) or `en`.");
            parameter.setExample("ko");
        }
    }

    private static Parameter key(boolean required) {
        Parameter key = header(
                KEY,
                "Makes a repetition harmless: the same key and body get the stored answer for 24 hours.",
                "8e03978e-40d5-43e8-bc93-6894a57f9324");
        key.getSchema().minLength(1).maxLength(255);
        return key.required(required);
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }
}
