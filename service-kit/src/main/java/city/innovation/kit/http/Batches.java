package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.http.Problem;
import city.innovation.http.ProblemJson;
import city.innovation.http.ProblemType;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.PartProblems;
import city.innovation.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Gives a command to each selected row: in a transaction of its own, on the version that the caller has seen of it, with
 * an answer or a problem of its own (207). With an {@code Idempotency-Key} each row is done once, so that a batch that
 * broke off can be sent again. The resource method is not {@code @Transactional}.
 */
@ApplicationScoped
public class Batches {

    /** More rows than this take longer than a person waits. */
    public static final int MOST = 100;

    private static final int MULTI_STATUS = 207;

    private final RepeatedCommands commands;
    private final AnswerBytes bytes;
    private final PartProblems problems;
    private final CurrentVertxRequest current;
    private final Acting acting;

    Batches(
            RepeatedCommands commands,
            AnswerBytes bytes,
            PartProblems problems,
            CurrentVertxRequest current,
            Acting acting) {
        this.commands = commands;
        this.bytes = bytes;
        this.problems = problems;
        this.current = current;
        this.acting = acting;
    }

    /**
     * Does the rows one after the other. Once the database is away the rest is not tried.
     *
     * @param collection absolute path that the ids belong under, for the problems' {@code instance}
     */
    public Response answer(String collection, List<BatchRow> rows, BatchStep step) {
        Keys keys = keys();
        List<BatchAnswer.Item> items = new ArrayList<>();
        boolean away = false;
        for (BatchRow row : rows) {
            BatchAnswer.Item item = away ? unavailable(collection, row.id()) : item(collection, row, step, keys);
            away = item.status() == ProblemType.UNAVAILABLE.status();
            items.add(item);
        }
        return Response.status(MULTI_STATUS)
                .entity(bytes.json(BatchAnswer.of(items)))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private BatchAnswer.Item item(String collection, BatchRow row, BatchStep step, Keys keys) {
        acting.onBehalfOf(acting.caller()); // what the row before concealed of the caller is its own affair
        Callable<Response> command = () -> step.take(row.id(), new Version(row.version()));
        try {
            Response answer = QuarkusTransaction.requiringNew()
                    .call(() -> keys == null
                            ? bytes.written(command.call())
                            : commands.once(keys.of(row.id()), keys.digest, command));
            return done(row.id(), answer);
        } catch (RuntimeException refusedOrFailed) {
            return failed(row.id(), problems.of(refusedOrFailed, collection + "/" + row.id()));
        }
    }

    private BatchAnswer.Item unavailable(String collection, UUID id) {
        return failed(id, problems.of(new Refusal(ProblemType.UNAVAILABLE), collection + "/" + id));
    }

    private static BatchAnswer.Item done(UUID id, Response answer) {
        byte[] body = (byte[]) answer.getEntity();
        return new BatchAnswer.Item(
                id,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.ETAG),
                body == null ? null : new String(body, UTF_8),
                null);
    }

    private static BatchAnswer.Item failed(UUID id, Problem problem) {
        return new BatchAnswer.Item(
                id, problem.type().status(), null, null, new String(ProblemJson.write(problem), UTF_8));
    }

    /** The request's key, null without one. */
    private Keys keys() {
        RoutingContext request = current.getCurrent();
        String header = request.request().getHeader(IdempotencyKey.HEADER);
        try {
            return header == null ? null : new Keys(request, header, RequestDigest.of(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key for each row. */
    private final class Keys {

        private final RoutingContext request;
        private final String header;
        private final byte[] digest;

        Keys(RoutingContext request, String header, byte[] digest) {
            this.request = request;
            this.header = header;
            this.digest = digest;
        }

        byte[] of(UUID id) {
            return commands.key(request.request(), header, id.toString());
        }
    }
}
