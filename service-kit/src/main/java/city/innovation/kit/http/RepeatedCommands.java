package city.innovation.kit.http;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Does a command with a key once, in the running transaction, and answers its repetitions with the first answer. */
@ApplicationScoped
class RepeatedCommands {

    private final StoredAnswers answers;
    private final AnswerBytes bytes;
    private final CurrentIdentityAssociation identity;

    RepeatedCommands(StoredAnswers answers, AnswerBytes bytes, CurrentIdentityAssociation identity) {
        this.answers = answers;
        this.bytes = bytes;
        this.identity = identity;
    }

    /**
     * The key under which an answer is stored: of that caller, method and path alone.
     *
     * @param part which part of the request, empty for all of it
     */
    byte[] key(HttpServerRequest request, String header, String part) {
        String subject = Caller.of(identity.getIdentity()).subject();
        IdempotencyKey key = IdempotencyKey.of(header);
        return part.isEmpty()
                ? Digests.sha256(subject, request.method().name(), request.path(), key.text())
                : Digests.sha256(subject, request.method().name(), request.path(), key.text(), part);
    }

    /** The stored answer of the key, or that of the command; refused with 422 if the key was another request's. */
    Response once(byte[] key, byte[] digest, Callable<Response> command) throws Exception {
        Optional<StoredAnswer> stored = answers.begin(key);
        if (stored.isPresent()) {
            if (!stored.get().answers(digest)) {
                throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return stored.get().replay();
        }
        Response answer = command.call();
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return answer;
        }
        Response written = bytes.written(answer);
        answers.keep(key, bytes.stored(written, digest));
        return written;
    }
}
