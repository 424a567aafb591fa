package city.innovation.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends requests over kept connections from one thread, each connection the next one as soon as it is answered. Any
 * status but the expected one ends the measurement, since its figure would say nothing.
 *
 * @param port of 127.0.0.1
 * @param expected status of every answer
 */
record Load(int port, int connections, int expected, Requests requests) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sends for so long. */
    LoadResult during(Duration time) {
        return run(Long.MAX_VALUE, time);
    }

    /** Sends so many, within {@code atMost}. */
    LoadResult times(long count, Duration atMost) {
        return run(count, atMost);
    }

    private LoadResult run(long count, Duration time) {
        try (Selector selector = Selector.open()) {
            Tally tally = new Tally(expected, count, System.nanoTime() + time.toNanos());
            List<LoadConnection> all = new ArrayList<>();
            try {
                for (int i = 0; i < connections; i++) {
                    all.add(new LoadConnection(selector, port, i, requests, tally));
                }
                return drive(selector, all, tally);
            } finally {
                for (LoadConnection connection : all) {
                    connection.close();
                }
            }
        } catch (IOException e) {
            throw new CannotMeasure("The load on port " + port + " broke off: " + e, e);
        }
    }

    private static LoadResult drive(Selector selector, List<LoadConnection> all, Tally tally) throws IOException {
        long started = System.nanoTime();
        for (LoadConnection connection : all) {
            connection.sendNext();
        }
        long heard = started;
        while (tally.waiting() > 0) {
            if (selector.select(1000) > 0) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                throw new CannotMeasure("No answer for " + PATIENCE.toSeconds() + " s");
            }
            for (SelectionKey key : selector.selectedKeys()) {
                ((LoadConnection) key.attachment()).proceed();
            }
            selector.selectedKeys().clear();
        }
        return new LoadResult(tally.times().count(), System.nanoTime() - started, tally.times());
    }
}
