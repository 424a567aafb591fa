package city.innovation.test.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.matrix.Operations.Operation;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation for every caller, as {@code access-matrix.csv} says; each service's {@code AccessMatrixTest} is one of
 * these. Whoever may is refused before anything changes where that can be, by a version that no resource has.
 */
public abstract class AccessMatrix {

    private static final String STALE = "\"99999.x\"";

    /** Answers of those who may: done, not now, not so. */
    private static final Set<Integer> OK = Set.of(200, 201, 202, 204, 207, 304, 400, 409, 412, 422, 428);

    private final Map<String, Supplier<RequestSpecification>> callers;

    /**
     * Checks the matrix.
     *
     * @param callers who calls, by the names of the columns and in their order
     */
    protected AccessMatrix(Map<String, Supplier<RequestSpecification>> callers) {
        this.callers = callers;
    }

    /** What the operations are about, made by real calls. */
    protected abstract Scene scene();

    /** The value of a query parameter that the operation must have. */
    protected abstract String parameter(String name, Operation operation);

    @Test
    protected void everyOperationHasARowAndEveryCallerAColumn() throws IOException {
        Matrix matrix = Matrix.read();
        assertThat(matrix.rows().keySet().stream().map(Matrix::operation).collect(Collectors.toSet()))
                .isEqualTo(Operations.read().keySet());
        assertThat(matrix.callers()).containsExactlyElementsOf(callers.keySet());
        assertThat(matrix.rows())
                .allSatisfy((row, cells) -> assertThat(cells)
                        .as(row)
                        .hasSameSizeAs(matrix.callers())
                        .allMatch(Set.of("ok", "401", "403", "404")::contains));
    }

    @Test
    protected void everyCallerIsAnsweredAsTheFileSays() throws IOException {
        Matrix matrix = Matrix.read();
        Map<String, Operation> operations = Operations.read();
        Scene scene = scene();
        List<String> wrong = new ArrayList<>();
        matrix.rows().forEach((row, cells) -> {
            Operation operation = operations.get(Matrix.operation(row));
            for (int i = 0; i < cells.size(); i++) {
                String caller = matrix.callers().get(i);
                Response answer =
                        call(row, operation, scene, callers.get(caller).get());
                String actual = OK.contains(answer.statusCode()) ? "ok" : String.valueOf(answer.statusCode());
                if (!actual.equals(cells.get(i))) {
                    wrong.add("%s by %s: %s expected, %d answered"
                            .formatted(row, caller, cells.get(i), answer.statusCode()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private Response call(String row, Operation operation, Scene scene, RequestSpecification call) {
        if (operation.versioned()) {
            call.header("If-Match", STALE);
        }
        operation.required().forEach(name -> call.queryParam(name, parameter(name, operation)));
        if (operation.media() != null) {
            write(call, row, operation, scene);
        }
        return call.request(operation.method().toUpperCase(Locale.ROOT), scene.path(row, operation.path()));
    }

    private static void write(RequestSpecification call, String row, Operation operation, Scene scene) {
        if (operation.media().startsWith("multipart")) {
            call.multiPart("file", "matrix.csv", "title\n".getBytes(StandardCharsets.UTF_8), "text/csv");
            if (operation.path().endsWith("/imports")) {
                call.header("Idempotency-Key", UUID.randomUUID().toString());
                call.multiPart(new MultiPartSpecBuilder(
                                "{\"source\":\"matrix\",\"dryRun\":true}".getBytes(StandardCharsets.UTF_8))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build());
            }
            return;
        }
        Object body = scene.body(row, operation.example());
        call.contentType(operation.media() + "; charset=utf-8").body(body.toString());
    }
}
