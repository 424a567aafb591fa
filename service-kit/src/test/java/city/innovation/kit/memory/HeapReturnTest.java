package city.innovation.kit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HeapReturnTest {

    private long collections;
    private long now;
    private int returns;
    private final HeapReturn heap = new HeapReturn(() -> collections, () -> now, this::collectAll);

    @Test
    void heapIsGivenBackOnceWhenABusyTimeIsOver() {
        for (int second = 0; second < 20; second++) {
            collections++;
            pass(1);
        }
        assertThat(returns).as("while busy").isZero();

        pass(4);
        assertThat(returns).as("after a moment").isZero();

        pass(2);
        assertThat(returns).as("after quiet").isEqualTo(1);

        pass(3_600);
        assertThat(returns).as("an hour of quiet later").isEqualTo(1);
    }

    @Test
    void aServiceThatWasNotBusyIsLeftAlone() {
        collections = 7;

        pass(3_600);

        assertThat(returns).isZero();
    }

    @Test
    void theNextBusyTimeCountsAnew() {
        collections = 30;
        pass(10);
        collections += 7;
        pass(10);
        assertThat(returns).isEqualTo(1);

        collections++;
        pass(10);
        assertThat(returns).isEqualTo(2);
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            now += Duration.ofSeconds(1).toNanos();
            heap.work();
        }
    }

    /** The collection of everything is one more to be counted. */
    private void collectAll() {
        returns++;
        collections++;
    }
}
