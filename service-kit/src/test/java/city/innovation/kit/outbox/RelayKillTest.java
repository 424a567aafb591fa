package city.innovation.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The process that sends ends without notice; what was not marked is sent again, in order. */
class RelayKillTest {

    private static final int AGGREGATES = 20;
    private static final int EVENTS = 60;

    private RelayStack stack;

    @BeforeEach
    void start() throws Exception {
        stack = RelayStack.fresh("relay_kill");
    }

    @Test
    void nothingIsLostOrTurnedRoundWhenItEndsBetweenSendingAndMarking() throws Exception {
        writeAll();
        for (int batch = 1; batch <= 3; batch++) {
            assertThat(child("delete", batch).waitFor())
                    .as("halted before the delete")
                    .isEqualTo(RelayProcess.HALTED);
        }
        assertThat(child("commit", 2).waitFor()).as("halted before the commit").isEqualTo(RelayProcess.HALTED);
        int left = stack.waiting();
        assertThat(left).isPositive();
        stack.drain();

        Delivered delivered = Delivered.of(stack.messages());
        delivered.inOrder(AGGREGATES, EVENTS);
        assertThat(delivered.repeats()).as("it did end after sending").isPositive();
    }

    @Test
    void nothingIsLostWhenItIsKilledAtAnyInstantWhileOthersWrite() throws Exception {
        long seed = 20261122;
        Random random = new Random(seed);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(this::writeAll);
        for (int kill = 0; kill < 4; kill++) {
            Process process = child("none", 0);
            process.getInputStream().read();
            assertThat(process.waitFor(20 + random.nextInt(300), TimeUnit.MILLISECONDS))
                    .as("seed " + seed)
                    .isFalse();
            process.destroyForcibly().waitFor();
        }
        writing.join();
        stack.drain();
        Delivered.of(stack.messages()).inOrder(AGGREGATES, EVENTS);
    }

    private void writeAll() {
        List<UUID> aggregates =
                Stream.generate(UUID::randomUUID).limit(AGGREGATES).toList();
        try (Connection connection = stack.dataSource().getConnection()) {
            for (int event = 1; event <= EVENTS; event++) {
                for (UUID aggregate : aggregates) {
                    stack.write(connection, aggregate, event);
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process that relays for ever, or until it halts at the so-manieth statement of that kind. */
    private Process child(String haltAt, int count) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        stack.jdbcUrl(),
                        stack.bootstrap(),
                        haltAt,
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
