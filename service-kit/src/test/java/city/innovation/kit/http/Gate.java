package city.innovation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a test hold a command inside its transaction, or make it fail there. */
@ApplicationScoped
class Gate {

    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> reached = new ConcurrentHashMap<>();
    private final Map<String, RuntimeException> failing = new ConcurrentHashMap<>();

    void hold(String title) {
        reached.put(title, new CountDownLatch(1));
        held.put(title, new CountDownLatch(1));
    }

    void awaitHeld(String title) throws InterruptedException {
        if (!reached.get(title).await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No command came to the gate");
        }
    }

    void release(String title) {
        held.remove(title).countDown();
    }

    void failOnce(String title, RuntimeException failure) {
        failing.put(title, failure);
    }

    void pass(String title) {
        RuntimeException failure = failing.remove(title);
        if (failure != null) {
            throw failure;
        }
        CountDownLatch latch = held.get(title);
        if (latch != null) {
            reached.get(title).countDown();
            try {
                if (!latch.await(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The gate was not opened");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
