package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures the suite beside its anchors and prints a table; the same goes to {@code bench/target/bench.json}. Starts
 * its own suite and ends it. Ends with 0 when all was measured, whatever the figures; 1 when something stood in the way.
 */
public final class Bench {

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger KAFKA = quietKafka();

    private final Options options;
    private final List<Finding> findings = new ArrayList<>();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] args) {
        Path root = Path.of(System.getProperty("innovation.root", "."))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(new Bench(Options.parse(List.of(args), root)).run() ? 0 : 1);
        } catch (CannotMeasure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Logger quietKafka() {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger kafka = Logger.getLogger("org.apache.kafka");
        kafka.setLevel(Level.SEVERE);
        return kafka;
    }

    private boolean run() {
        KAFKA.fine("Kafka's clients report failures alone");
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            throw new CannotMeasure("CPU is read from /proc, which only Linux has");
        }
        makeTarget();
        long start = System.nanoTime();
        say("starting a suite on " + options.data() + ", gateway on port " + options.port());
        boolean whole = true;
        try (Ground ground = new Ground(options, Bench::say)) {
            say("first answer after %.1f s".formatted(ground.coldStart().toMillis() / 1e3));
            for (Sections section : Sections.values()) {
                if (options.only().contains(section.id())) {
                    whole &= measure(section, ground);
                }
            }
        }
        System.out.printf("%n%s%n%n", new Report(findings).table());
        say("took %.0f s; figures are in %s".formatted((System.nanoTime() - start) / 1e9, file()));
        return whole;
    }

    private Path file() {
        return options.target().resolve("bench.json");
    }

    private void makeTarget() {
        try {
            Files.createDirectories(options.target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A section that can't be measured does not take the others with it. */
    private boolean measure(Sections section, Ground ground) {
        say(section.id() + ": " + section.title());
        long start = System.nanoTime();
        try {
            List<Finding> found = section.measurement().measure(ground);
            findings.addAll(found);
            new Report(findings).write(file(), about());
            say("%s took %.0f s\n%s"
                    .formatted(section.id(), (System.nanoTime() - start) / 1e9, new Report(found).table()));
            return true;
        } catch (CannotMeasure e) {
            say("NOT MEASURED: " + section.id() + ": " + e.getMessage());
            return false;
        }
    }

    private Map<String, Object> about() {
        return Map.of(
                "processors",
                Machine.processors(),
                "java",
                Runtime.version().toString(),
                "rounds",
                options.rounds(),
                "secondsPerRound",
                options.seconds(),
                "connections",
                Ground.CONNECTIONS);
    }

    private static void say(String text) {
        System.out.println("[bench] " + text);
        System.out.flush();
    }
}
