package city.innovation.kit.inbox;

import city.innovation.kit.problem.Refusal;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells failures that pass by themselves from those that do not. */
public final class Transience {

    private static final Set<Integer> PASSING_STATUS = Set.of(408, 425, 429, 502, 503, 504);

    /**
     * SQLSTATE classes: connection (08), rolled back (40), resources (53), operator (57), system (58); and lock not
     * available, read-only after a failover.
     */
    private static final Set<String> PASSING_CLASS = Set.of("08", "40", "53", "57", "58");

    private static final Set<String> PASSING_STATE = Set.of("55P03", "25006");

    private Transience() {}

    /** Whether trying again may help without anybody's doing. */
    public static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent) {
                return false;
            }
            if (cause instanceof SQLException sql) {
                return passes(sql);
            }
            if (passesByItsKind(cause)) {
                return true;
            }
            if (cause instanceof RollbackException && cause.getCause() == null) {
                return true; // it took too long, or its connection was lost at the commit
            }
        }
        return false;
    }

    private static boolean passesByItsKind(Throwable cause) {
        return switch (cause) {
            case TryLater later -> true;
            case OptimisticLockException stale -> true;
            case PessimisticLockException locked -> true;
            case LockTimeoutException locked -> true;
            case ProcessingException unreachable -> true;
            case IOException unreachable -> true;
            case TimeoutException late -> true;
            case RetriableException kafka -> true;
            case Refusal refusal -> refusal.type().passes();
            case WebApplicationException answer ->
                PASSING_STATUS.contains(answer.getResponse().getStatus());
            default -> false;
        };
    }

    /** A pool that has no connection to give says no state. */
    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || PASSING_STATE.contains(state) || PASSING_CLASS.contains(state.substring(0, 2));
    }
}
