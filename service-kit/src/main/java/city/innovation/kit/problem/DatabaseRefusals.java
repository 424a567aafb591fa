package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.util.PSQLException;

/** What a failure of the database means to a caller. Never what it says. */
final class DatabaseRefusals {

    private static final String STORED_ANSWER = "idempotency_pkey";

    private DatabaseRefusals() {}

    static Optional<Refusal> of(Throwable thrown) {
        return Causes.of(thrown)
                .flatMap(cause -> one(cause).stream())
                .findFirst()
                .map(type -> new Refusal(type));
    }

    private static Optional<ProblemType> one(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> Optional.of(ProblemType.STALE_VERSION);
            case StaleStateException stale -> Optional.of(ProblemType.STALE_VERSION);
            case JDBCConnectionException down -> Optional.of(ProblemType.UNAVAILABLE);
            case PSQLException refused -> bySqlState(refused);
            case SQLException poolOrDriver when poolOrDriver.getCause() == null -> Optional.of(ProblemType.UNAVAILABLE);
            default -> Optional.empty();
        };
    }

    /** By the classes of PostgreSQL's appendix A; what is none of these is our own fault. */
    private static Optional<ProblemType> bySqlState(PSQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53") || state.equals("null")) {
            return Optional.of(ProblemType.UNAVAILABLE);
        }
        return switch (state) {
            // The answer to the same request was committed between our look and our own commit.
            case "23505" -> Optional.of(isStoredAnswer(refused) ? ProblemType.REQUEST_IN_FLIGHT : ProblemType.CONFLICT);
            case "23P01" -> Optional.of(ProblemType.CONFLICT);
            // Lock not available, statement cancelled, deadlock, serialization failure: the same may succeed later.
            case "55P03", "57014", "40P01", "40001" -> Optional.of(ProblemType.UNAVAILABLE);
            case "22021", "22P05" -> Optional.of(ProblemType.INVALID_TEXT);
            default -> Optional.empty();
        };
    }

    private static boolean isStoredAnswer(PSQLException refused) {
        return refused.getServerErrorMessage() != null
                && STORED_ANSWER.equals(refused.getServerErrorMessage().getConstraint());
    }
}
