package city.innovation.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RelayReplicasTest {

    private static final int REPLICAS = 4;
    private static final long TURN_NANOS = 5_000_000;
    private static final int WRITERS = 8;
    private static final int EVENTS = 250;

    @Test
    void severalRelaysAtOnceKeepOrderAndSendEachOnce() throws Exception {
        RelayStack stack = RelayStack.fresh("relay_replicas");
        CountDownLatch ready = new CountDownLatch(REPLICAS);
        AtomicBoolean written = new AtomicBoolean();
        Set<Relay.Outcome> outcomes = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(REPLICAS + WRITERS)) {
            List<Future<?>> relays = new ArrayList<>();
            for (int replica = 0; replica < REPLICAS; replica++) {
                relays.add(threads.submit(() -> relay(stack, ready, written, outcomes)));
            }
            ready.await();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> write(stack)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            written.set(true);
            for (Future<?> relay : relays) {
                relay.get();
            }
        }
        stack.drain();
        assertThat(outcomes).as("they met").contains(Relay.Outcome.BUSY);
        Delivered delivered = Delivered.of(stack.messages());
        delivered.inOrder(WRITERS, EVENTS);
        assertThat(delivered.repeats()).isZero();
    }

    private static Void relay(
            RelayStack stack, CountDownLatch ready, AtomicBoolean written, Set<Relay.Outcome> outcomes)
            throws Exception {
        try (Relay relay = stack.relay(stack.dataSource(), 20)) {
            ready.countDown();
            while (!written.get()) {
                Relay.Outcome outcome = relay.relay();
                outcomes.add(outcome);
                if (outcome == Relay.Outcome.PART || outcome == Relay.Outcome.FULL) {
                    LockSupport.parkNanos(TURN_NANOS); // the others' turn, on however busy a machine
                }
            }
        }
        return null;
    }

    private static Void write(RelayStack stack) throws Exception {
        UUID aggregate = UUID.randomUUID();
        try (Connection connection = stack.dataSource().getConnection()) {
            for (int event = 1; event <= EVENTS; event++) {
                stack.write(connection, aggregate, event);
            }
        }
        return null;
    }
}
