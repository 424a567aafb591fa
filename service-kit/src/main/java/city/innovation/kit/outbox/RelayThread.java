package city.innovation.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Sends batch after batch: at once while there is more, after a moment of gathering while events come, woken by commits
 * of this process, by the clock for those of others, and ever more slowly while it fails.
 */
final class RelayThread implements Runnable {

    /** Another process sends just now; it may already have looked before our event was committed. */
    private static final Duration BUSY = Duration.ofMillis(25);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration SAMPLING = Duration.ofSeconds(15);

    private final BlockingQueue<Boolean> signal = new ArrayBlockingQueue<>(1);
    private final Relay relay;
    private final DataSource dataSource;
    private final OutboxConfig config;
    private final RelayMetrics metrics;
    private final Thread thread = new Thread(this, "outbox-relay");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int failures;
    private long sampledAt = System.nanoTime() - SAMPLING.toNanos();

    RelayThread(Relay relay, DataSource dataSource, OutboxConfig config, RelayMetrics metrics) {
        this.relay = relay;
        this.dataSource = dataSource;
        this.config = config;
        this.metrics = metrics;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** There is something to send. Cheap; many calls count as one. */
    void wake() {
        signal.offer(true);
    }

    /** Lets the running batch end. */
    void stop() {
        stopped.countDown();
        wake();
        try {
            thread.join(config.acknowledgement().plusSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        relay.close();
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                pause(attempt());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Relay.Outcome attempt() throws InterruptedException {
        try {
            Relay.Outcome outcome = relay.relay();
            if (outcome != Relay.Outcome.FAILED) {
                failures = 0;
                metrics.worked();
            }
            sample();
            return outcome;
        } catch (SQLException | RuntimeException | Error e) {
            metrics.failed(e);
            return Relay.Outcome.FAILED;
        }
    }

    private void sample() throws SQLException {
        if (System.nanoTime() - sampledAt < SAMPLING.toNanos()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            metrics.waiting(OutboxTable.backlog(connection));
        }
        sampledAt = System.nanoTime();
    }

    private void pause(Relay.Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case FULL -> {}
            case PART -> {
                sleep(config.gather());
                awaitSignal();
            }
            case IDLE -> awaitSignal();
            case BUSY -> sleep(BUSY);
            case FAILED -> sleep(backoff());
        }
    }

    private void awaitSignal() throws InterruptedException {
        signal.poll(config.poll().toNanos(), TimeUnit.NANOSECONDS);
    }

    private void sleep(Duration pause) throws InterruptedException {
        stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Doubles with each failure up to the longest; half of it by chance, so that processes do not march in step. */
    private Duration backoff() {
        failures = Math.min(failures + 1, 20);
        long longest = config.longestPause().toNanos();
        long pause = Math.min(longest, FIRST_PAUSE.toNanos() << (failures - 1));
        return Duration.ofNanos(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }
}
