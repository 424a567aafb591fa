package city.innovation.kit.job;

import city.innovation.kit.access.Acting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works off import jobs, one at a time in each replica; wakes when one is taken on, and looks every few seconds. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final long POLL_SECONDS = 3;

    private final ImportRows rows;
    private final ImportRun run;
    private final Acting acting;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile Thread thread;

    ImportWorker(ImportRows rows, ImportRun run, Acting acting, Clock clock) {
        this.rows = rows;
        this.run = run;
        this.acting = acting;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("imports").daemon().unstarted(this::loop);
        thread.start(); // after it is set, since the loop ends without it
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        Thread running = thread;
        thread = null;
        wake.release();
        running.join(TimeUnit.SECONDS.toMillis(10));
    }

    void wake() {
        wake.release();
    }

    private void loop() {
        while (thread != null) {
            try {
                if (!next()) {
                    wake.tryAcquire(POLL_SECONDS, TimeUnit.SECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                LOG.warnf("Imports wait: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            thread = null;
        }
    }

    /** Works off the next job, if there is one. */
    @ActivateRequestContext
    boolean next() {
        Optional<ImportRows.Taken> taken = QuarkusTransaction.requiringNew().call(() -> rows.take(clock.instant()));
        taken.ifPresent(job -> {
            acting.onBehalfOf(job.caller());
            acting.from("import/" + job.id());
            acting.because(job.id().toString(), null);
            run.work(job, () -> thread != null);
        });
        return taken.isPresent();
    }
}
