package city.innovation.kit.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * An operation and where it stands.
 *
 * @param path with its variable segments in braces
 */
record PathOperation(String path, PathItem.HttpMethod method, Operation operation) {

    static final String IF_MATCH = "If-Match";

    boolean reads() {
        return method == PathItem.HttpMethod.GET;
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    boolean isConditional() {
        return parameters().stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? new ArrayList<>() : new ArrayList<>(operation.getParameters());
    }

    /** The last segment, when it stands behind a variable one: {@code submit} of {@code /proposals/{id}/submit}. */
    String command() {
        String[] segments = path.split("/");
        boolean ofOne = segments.length > 1 && segments[segments.length - 2].startsWith("{");
        return method == PathItem.HttpMethod.POST && ofOne ? segments[segments.length - 1] : "";
    }

    /** The answers of success, by status. */
    Stream<Map.Entry<String, APIResponse>> successes() {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"));
    }

    boolean answers(String... statuses) {
        return Arrays.stream(statuses)
                .anyMatch(status -> operation.getResponses().hasAPIResponse(status));
    }
}
