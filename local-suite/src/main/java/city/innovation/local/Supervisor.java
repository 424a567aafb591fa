package city.innovation.local;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Starts the parts, each as soon as those it needs are ready, and ends them in reverse order. */
final class Supervisor {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(20);

    private final Folder folder;
    private final Consumer<String> say;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Child> children = new ArrayList<>();
    private final BlockingQueue<Child> lost = new LinkedBlockingQueue<>();
    private List<Part> parts = List.of();
    private boolean stopping;

    Supervisor(Folder folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    /** Starts all and returns when all are ready; parts come after those they need. */
    void start(List<Part> parts) {
        inOrder(parts);
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        for (Part part : parts) {
            ready.put(part.name(), after(part.needs(), ready).thenRunAsync(() -> startAndAwait(part), threads));
        }
        CompletableFuture<?> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        CompletableFuture<?> failed = new CompletableFuture<>();
        ready.values()
                .forEach(each -> each.exceptionally(cause -> {
                    failed.completeExceptionally(cause);
                    return null;
                }));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized void inOrder(List<Part> all) {
        parts = List.copyOf(all);
    }

    private static CompletableFuture<Void> after(Set<String> needs, Map<String, CompletableFuture<Void>> ready) {
        return CompletableFuture.allOf(needs.stream().map(ready::get).toArray(CompletableFuture[]::new));
    }

    private void startAndAwait(Part part) {
        long start = System.nanoTime();
        Child child = startChild(part);
        child.awaitReady(say);
        say.accept("%-16s ready after %.1f s, port %s"
                .formatted(
                        part.title(),
                        (System.nanoTime() - start) / 1e9,
                        part.ports().get(0)));
    }

    private synchronized Child startChild(Part part) {
        if (stopping) {
            throw new CannotRun("The suite is being ended");
        }
        Child child = Child.start(part, folder);
        children.add(child);
        threads.execute(() -> lost.add(child.awaitEnd()));
        return child;
    }

    /**
     * Starts again what ends by itself, as a cluster would; fails when a part does so soon after its start. Returns when
     * the suite is being ended.
     */
    void keepRunning() {
        while (true) {
            Child child = nextLost();
            if (isStopping()) {
                return;
            }
            String what = "%s ended by itself with code %d, see %s"
                    .formatted(
                            child.part().title(),
                            child.process().exitValue(),
                            folder.log(child.part().name()));
            if (child.livedFor().compareTo(SHORT_LIFE) < 0) {
                throw new CannotRun(what + ". So soon after its start it makes no sense to start it again.");
            }
            say.accept(what + "; starting it again");
            replace(child);
        }
    }

    private Child nextLost() {
        try {
            return lost.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted");
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void replace(Child child) {
        synchronized (this) {
            children.remove(child);
        }
        startAndAwait(child.part());
    }

    private CompletableFuture<Void> end(Child child) {
        say.accept("ending " + child.part().the()
                + (child.savesAtEnd() ? "; this once it saves what quickens its next start" : ""));
        return CompletableFuture.runAsync(child::stop, threads);
    }

    /** Ends what was started and nothing else, layer by layer, so that what is under way is answered. */
    synchronized void stop() {
        stopping = true;
        List<Child> reversed = new ArrayList<>(children);
        reversed.sort(comparingInt((Child child) -> parts.indexOf(child.part())).reversed());
        for (Part.Layer layer : Part.Layer.values()) {
            List<CompletableFuture<Void>> ending = reversed.stream()
                    .filter(child -> child.part().layer() == layer)
                    .map(this::end)
                    .toList();
            ending.forEach(CompletableFuture::join);
        }
        children.clear();
    }
}
