package city.innovation.kit.timer;

import city.innovation.kit.access.Acting;
import city.innovation.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Takes rows whose time has come, each in a transaction of its own together with what follows from it. */
@ApplicationScoped
public class DueRows {

    private static final Logger LOG = Logger.getLogger(DueRows.class);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofSeconds(30);

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;

    DueRows(Sql sql, Acting acting, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Acts on each row that is due and that nobody else has at hand. A row that fails is left alone for a minute.
     *
     * @param act gets the row's id; must move the row's time beyond now, or clear it
     */
    @ActivateRequestContext
    public void each(DueTable table, Consumer<UUID> act) {
        each(table, USUAL, act);
    }

    /**
     * The same for what may take long.
     *
     * @param longest how long the work on one row may take, in whole seconds
     */
    @ActivateRequestContext
    public void each(DueTable table, Duration longest, Consumer<UUID> act) {
        acting.as("system:time");
        Instant now = clock.instant();
        boolean more = true;
        while (more) {
            more = one(table, longest, act, now);
        }
    }

    private boolean one(DueTable table, Duration longest, Consumer<UUID> act, Instant now) {
        AtomicReference<UUID> taken = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) longest.toSeconds())
                    .call(() -> {
                        List<UUID> due = sql.query(table.take(), row -> row.getObject(1, UUID.class), now);
                        due.forEach(id -> {
                            taken.set(id);
                            act.accept(id);
                        });
                        return !due.isEmpty();
                    });
        } catch (RuntimeException e) {
            if (taken.get() == null) {
                throw e;
            }
            LOG.errorf(e, "%s of %s can't be worked on; tried again in %s", taken.get(), table.name(), RETRY);
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(table.postpone(), clock.instant().plus(RETRY), taken.get()));
            return true;
        }
    }
}
