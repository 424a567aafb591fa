package city.innovation.kit.http;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Deletes stored answers that are too old, little by little, on every replica. */
@ApplicationScoped
class StoredAnswersPurge {

    private static final Logger LOG = Logger.getLogger(StoredAnswersPurge.class);
    private static final long EVERY = Duration.ofMinutes(10).toMillis();
    private static final int BATCH = 500;

    private final Vertx vertx;
    private final StoredAnswers answers;

    StoredAnswersPurge(Vertx vertx, StoredAnswers answers) {
        this.vertx = vertx;
        this.answers = answers;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                EVERY,
                timer -> vertx.executeBlocking(this::purge)
                        .onFailure(
                                e -> LOG.warn("Old stored answers could not be deleted; the next run tries again", e)));
    }

    /** Deletes all that are too old; how many there were. */
    int purge() throws SQLException {
        int all = 0;
        int deleted;
        do {
            deleted = answers.purge(BATCH);
            all += deleted;
        } while (deleted == BATCH);
        return all;
    }
}
