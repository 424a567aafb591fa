package city.innovation.kit.api;

import city.innovation.http.ProblemTexts;
import city.innovation.http.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The refusals and failures of operations, made from the catalogue of problem types. */
final class ProblemAnswers {

    private static final String DEFAULT = "default";
    private static final Map<Integer, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "Unauthenticated"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "StaleVersion"),
            Map.entry(413, "PayloadTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(422, "Unprocessable"),
            Map.entry(428, "VersionRequired"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(503, "Unavailable")));

    private ProblemAnswers() {}

    static void define(Components components) {
        ProblemSchema.define(components);
        NAMES.forEach((status, name) -> components.addResponse(name, answer(type -> type.status() == status)));
        APIResponse other = answer(type -> !NAMES.containsKey(type.status()));
        components.addResponse("OtherProblem", other.description("Any other refusal or failure."));
    }

    private static APIResponse answer(Predicate<ProblemType> which) {
        List<ProblemType> types =
                Arrays.stream(ProblemType.values()).filter(which).toList();
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchema.NAME));
        types.forEach(type -> media.addExample(
                type.code(),
                OASFactory.createExample()
                        .summary(ProblemTexts.title(type, Locale.ENGLISH))
                        .value(example(type))));
        String description = types.stream()
                .map(type -> ProblemTexts.title(type, Locale.ENGLISH) + " (`" + type.code() + "`)")
                .collect(Collectors.joining("; "));
        return OASFactory.createAPIResponse()
                .description(description + ".")
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", ProblemTexts.title(type, Locale.KOREAN));
        example.put("status", type.status());
        example.put("detail", ProblemTexts.detail(type, Locale.KOREAN));
        example.put("code", type.code());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (type == ProblemType.VALIDATION_FAILED) {
            Map<String, Object> violation = new LinkedHashMap<>();
            violation.put("field", "/title");
            violation.put("in", "body");
            violation.put("message", "값이 필요합니다.");
            example.put("violations", List.of(violation));
        }
        return example;
    }

    static void complete(PathOperation path, DeclaredOperation declaration) {
        APIResponses answers = path.operation().getResponses();
        NAMES.keySet().forEach(status -> answers.removeAPIResponse(String.valueOf(status)));
        NAMES.forEach((status, name) -> {
            if (mayAnswer(status, path, declaration)) {
                answers.addAPIResponse(
                        String.valueOf(status), OASFactory.createAPIResponse().ref(name));
            }
        });
        answers.addAPIResponse(DEFAULT, OASFactory.createAPIResponse().ref("OtherProblem"));
    }

    private static boolean mayAnswer(int status, PathOperation path, DeclaredOperation declaration) {
        return switch (status) {
            case 403 -> !declaration.open();
            case 404 -> path.hasVariables();
            case 409 -> declaration.keyed() || path.isConditional();
            case 412, 428 -> path.isConditional();
            case 413, 415 -> path.takesBody();
            case 422 -> declaration.keyed();
            default -> true;
        };
    }
}
