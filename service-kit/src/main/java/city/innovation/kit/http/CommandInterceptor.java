package city.innovation.kit.http;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Answers a command once. Runs inside the transaction that the method's {@code @Transactional} began (priority
 * {@code PLATFORM_BEFORE + 200}) and before anything the method does, so that a repetition of a success meets no
 * stale version.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {

    private final StoredAnswers answers;
    private final AnswerBytes bytes;
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;
    private final TransactionSynchronizationRegistry transactions;

    CommandInterceptor(
            StoredAnswers answers,
            AnswerBytes bytes,
            CurrentVertxRequest current,
            CurrentIdentityAssociation identity,
            TransactionSynchronizationRegistry transactions) {
        this.answers = answers;
        this.bytes = bytes;
        this.current = current;
        this.identity = identity;
        this.transactions = transactions;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        RoutingContext request = current.getCurrent();
        String header = request.request().getHeader(IdempotencyKey.HEADER);
        if (header == null) {
            if (isRequired(invocation)) {
                throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
            }
            return invocation.proceed();
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(invocation.getMethod() + " needs @Transactional beside @Command");
        }
        byte[] key = keyOf(request.request(), IdempotencyKey.of(header));
        byte[] digest = RequestDigest.of(request);
        Optional<StoredAnswer> stored = answers.begin(key);
        return stored.isPresent() ? replay(stored.get(), digest) : proceed(invocation, key, digest);
    }

    private byte[] keyOf(HttpServerRequest request, IdempotencyKey key) {
        String subject = Caller.of(identity.getIdentity()).subject();
        return Digests.sha256(subject, request.method().name(), request.path(), key.text());
    }

    private static Response replay(StoredAnswer stored, byte[] digest) {
        if (!stored.answers(digest)) {
            throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.replay();
    }

    private Response proceed(InvocationContext invocation, byte[] key, byte[] digest) throws Exception {
        Response answer = (Response) invocation.proceed();
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return answer;
        }
        Response written = bytes.written(answer);
        answers.keep(key, bytes.stored(written, digest));
        return written;
    }

    private static boolean isRequired(InvocationContext invocation) {
        Command command = invocation.getMethod().getAnnotation(Command.class);
        return command != null && command.required();
    }
}
