package city.innovation.kit.http;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.Response;

/**
 * Answers a command once. Runs inside the transaction that the method's {@code @Transactional} began (priority
 * {@code PLATFORM_BEFORE + 200}) and before anything the method does, so that a repetition of a success meets no
 * stale version.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {

    private final RepeatedCommands commands;
    private final CurrentVertxRequest current;
    private final TransactionSynchronizationRegistry transactions;

    CommandInterceptor(
            RepeatedCommands commands, CurrentVertxRequest current, TransactionSynchronizationRegistry transactions) {
        this.commands = commands;
        this.current = current;
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
        byte[] key = commands.key(request.request(), header, "");
        return commands.once(key, RequestDigest.of(request), () -> (Response) invocation.proceed());
    }

    private static boolean isRequired(InvocationContext invocation) {
        Command command = invocation.getMethod().getAnnotation(Command.class);
        return command != null && command.required();
    }
}
