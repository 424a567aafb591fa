package city.innovation.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.ProblemType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "08001, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "57014, UNAVAILABLE",
        "55P03, UNAVAILABLE",
        "40P01, UNAVAILABLE",
        "40001, UNAVAILABLE",
        "23505, CONFLICT",
        "23P01, CONFLICT",
        "22021, INVALID_TEXT",
        "42P01, INTERNAL_ERROR",
        "23514, INTERNAL_ERROR"
    })
    void what_the_database_says_is_told_by_its_state(String state, ProblemType type) {
        PSQLException refused = new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0Mmessage\0"));
        assertThat(refused.getSQLState()).isEqualTo(state);
        assertThat(Refusals.of(atCommit(refused), 500).type()).isEqualTo(type);
    }

    @Test
    void the_key_of_a_stored_answer_tells_of_a_request_in_flight() {
        PSQLException refused =
                new PSQLException(new ServerErrorMessage("SERROR\0C23505\0Mmessage\0nidempotency_pkey\0"));
        assertThat(Refusals.of(atCommit(refused), 500).type()).isEqualTo(ProblemType.REQUEST_IN_FLIGHT);
    }

    @Test
    void a_pool_that_gives_no_connection_is_unavailable() {
        SQLException late = new SQLException("Sorry, acquisition timeout!");
        assertThat(Refusals.of(new IllegalStateException(late), 500).type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void stale_versions_are_known_however_deep() {
        assertThat(Refusals.of(atCommit(new OptimisticLockException()), 500).type())
                .isEqualTo(ProblemType.STALE_VERSION);
        assertThat(Refusals.of(atCommit(new StaleObjectStateException("Note", 1)), 500)
                        .type())
                .isEqualTo(ProblemType.STALE_VERSION);
    }

    @Test
    void a_refusal_behind_other_exceptions_stays_one() {
        assertThat(Refusals.of(atCommit(new Refusal(ProblemType.QUOTA_EXCEEDED)), 404)
                        .type())
                .isEqualTo(ProblemType.QUOTA_EXCEEDED);
    }

    @Test
    void a_connection_lost_at_the_commit_is_unavailable() {
        RollbackException rollback = new RollbackException("could not commit");
        rollback.addSuppressed(new IllegalStateException(
                new PSQLException("This connection has been closed.", PSQLState.CONNECTION_DOES_NOT_EXIST)));
        assertThat(Refusals.of(new IllegalStateException(rollback), 500).type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    private static Exception atCommit(Throwable cause) {
        RollbackException rollback = new RollbackException("rolled back");
        rollback.initCause(new IllegalStateException(cause));
        return rollback;
    }
}
