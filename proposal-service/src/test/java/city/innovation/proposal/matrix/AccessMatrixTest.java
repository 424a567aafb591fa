package city.innovation.proposal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.Role;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Api;
import city.innovation.proposal.matrix.Operations.Operation;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation for every caller on own, other and the department's resources, as {@code access-matrix.csv} says. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class AccessMatrixTest {

    /** No resource has it, so that whoever may is refused (412) before anything changes. */
    private static final String STALE = "\"99999.x\"";

    /** Answers of those who may: done, not now, not so. */
    private static final Set<Integer> OK = Set.of(200, 201, 202, 204, 207, 304, 400, 409, 412, 422, 428);

    private static final Map<String, String> QUERY =
            Map.of("from", "1", "to", "1", "purpose", "지급", "aggregateId", "019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22");

    @Inject
    Sql sql;

    /** Other tests name challenges that nobody has defined. */
    @AfterEach
    void noChallengeIsDefined() {
        sql.update("delete from challenge");
    }

    @Test
    void everyOperationHasARowAndEveryRoleAColumn() throws IOException {
        Matrix matrix = Matrix.read();
        assertThat(matrix.rows().keySet().stream().map(Matrix::operation).collect(Collectors.toSet()))
                .isEqualTo(Operations.read().keySet());
        assertThat(matrix.callers()).containsExactlyElementsOf(Callers.ALL.keySet());
        assertThat(matrix.callers()).hasSizeGreaterThan(Role.values().length);
        assertThat(matrix.rows())
                .allSatisfy((row, cells) -> assertThat(cells)
                        .as(row)
                        .hasSameSizeAs(matrix.callers())
                        .allMatch(Set.of("ok", "401", "403", "404")::contains));
    }

    @Test
    void everyCallerIsAnsweredAsTheFileSays() throws IOException {
        Matrix matrix = Matrix.read();
        Map<String, Operation> operations = Operations.read();
        Scene scene = Scene.set();
        List<String> wrong = new ArrayList<>();
        matrix.rows().forEach((row, cells) -> {
            Operation operation = operations.get(Matrix.operation(row));
            for (int i = 0; i < cells.size(); i++) {
                String caller = matrix.callers().get(i);
                Response answer = call(row, operation, scene, Callers.ALL.get(caller));
                String actual = OK.contains(answer.statusCode()) ? "ok" : String.valueOf(answer.statusCode());
                if (!actual.equals(cells.get(i))) {
                    wrong.add("%s by %s: %s expected, %d answered"
                            .formatted(row, caller, cells.get(i), answer.statusCode()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Response call(String row, Operation operation, Scene scene, Api caller) {
        RequestSpecification call = caller.call();
        if (operation.versioned()) {
            call.header("If-Match", STALE);
        }
        operation.required().forEach(name -> call.queryParam(name, QUERY.getOrDefault(name, by(operation))));
        if (operation.media() != null) {
            write(call, row, operation, scene);
        }
        return call.request(operation.method().toUpperCase(java.util.Locale.ROOT), scene.path(row, operation.path()));
    }

    /** What the counts may count by. */
    private static String by(Operation operation) {
        return operation.path().contains("case-library") ? "category" : "state";
    }

    private static void write(RequestSpecification call, String row, Operation operation, Scene scene) {
        if (operation.media().startsWith("multipart")) {
            call.multiPart("file", "matrix.csv", "title\n".getBytes(StandardCharsets.UTF_8), "text/csv");
            if (operation.path().endsWith("/imports")) {
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
