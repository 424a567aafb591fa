package city.innovation.kit.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A problem document (RFC 9457) as the suite writes it. */
final class ProblemSchema {

    static final String NAME = "Problem";
    private static final String VIOLATION = "Violation";

    private ProblemSchema() {}

    static void define(Components components) {
        components.addSchema(NAME, problem());
        components.addSchema(VIOLATION, violation());
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "A problem document (RFC 9457). Its type may add members, such as the commands `allowed` now.")
                .required(List.of("type", "title", "status", "detail", "code"))
                .addProperty(
                        "type",
                        text("The page that says what to do.", "/problems/stale-version")
                                .format("uri-reference"))
                .addProperty("title", text("What kind of problem, in the caller's language.", "그사이 바뀌었습니다"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("The HTTP status.")
                                .examples(List.of(412)))
                .addProperty("detail", text("What happened here and what to do about it.", "다시 읽은 뒤 시도해 주세요."))
                .addProperty(
                        "instance",
                        text("The path of the request.", "/api/v1/me").format("uri-reference"))
                .addProperty("code", text("Stable, for programs.", "stale-version"))
                .addProperty("traceId", text("The trace it happened in.", "4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("What is wrong with the input.")
                                .items(OASFactory.createSchema().ref(VIOLATION)));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One thing wrong with the input.")
                .required(List.of("field", "in", "message"))
                .addProperty("field", text("A JSON pointer into the body, or the parameter's name.", "/title"))
                .addProperty("in", text("`body`, `query`, `path` or `header`.", "body"))
                .addProperty("message", text("What is wrong, in the caller's language.", "값이 필요합니다."));
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }
}
