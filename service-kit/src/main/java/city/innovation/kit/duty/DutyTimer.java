package city.innovation.kit.duty;

import city.innovation.kit.access.Acting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets time act on duties. Several replicas may run it: each takes rows that no other has at hand, and what is told, its
 * mark and a service's effect are one transaction. After a standstill every stage that was missed is told, in order.
 */
@ApplicationScoped
class DutyTimer {

    /** What closes a right whose day is over. */
    private static final String LAPSED = "lapsed";

    private static final Logger LOG = Logger.getLogger(DutyTimer.class);

    private final DutyLedger ledger;
    private final DutyNews news;
    private final Acting acting;
    private final Clock clock;
    private final DutyConfig config;

    DutyTimer(DutyLedger ledger, DutyNews news, Acting acting, Clock clock, DutyConfig config) {
        this.ledger = ledger;
        this.news = news;
        this.acting = acting;
        this.clock = clock;
        this.config = config;
    }

    /** Tells what is due by now, and how many duties that were. */
    @ActivateRequestContext
    int tell() {
        acting.as("system:duties");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int sum = 0;
        int told;
        do {
            told = batch(now);
            sum += told;
        } while (told == config.batch());
        return sum;
    }

    private int batch(Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> tell(ledger.take(now, config.batch()), now));
        } catch (RuntimeException e) {
            LOG.warn("A batch of duties failed; each is tried by itself", e);
            return oneByOne(ledger.waiting(now, config.batch()), now);
        }
    }

    private int oneByOne(List<UUID> ids, Instant now) {
        int told = 0;
        for (UUID id : ids) {
            try {
                told += QuarkusTransaction.requiringNew().call(() -> tell(ledger.take(id, now), now));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Duty %s can't be moved; tried again in %s", id, config.retry());
                QuarkusTransaction.requiringNew().run(() -> ledger.postpone(id, now.plus(config.retry())));
            }
        }
        return told;
    }

    private int tell(List<Duty> duties, Instant now) {
        for (Duty duty : duties) {
            while (duty.hasToTell(now)) {
                tell(duty, now);
            }
        }
        ledger.write(duties); // before the effects, which may change a duty themselves
        duties.stream()
                .filter(duty -> duty.progress().stage() == DutyStage.BREACHED)
                .forEach(duty -> news.breached(duty, now));
        return duties.size();
    }

    private void tell(Duty duty, Instant now) {
        if (duty.hasLapsed(now)) {
            duty.close(now, LAPSED);
            news.closed(duty);
        } else {
            news.told(duty, duty.tell(), now);
        }
    }
}
