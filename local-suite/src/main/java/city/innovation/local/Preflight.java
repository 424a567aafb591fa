package city.innovation.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds before the start what would make it fail later and less clearly. */
final class Preflight {

    private static final long GB = 1L << 30;
    private static final long DISK = GB;
    private static final long MEMORY = 2 * GB;

    private Preflight() {}

    /** What stands in the way, each in a sentence that says what to do. */
    static List<String> problems(List<Part> parts, Machine machine, IntPredicate isFree) {
        List<String> problems = new ArrayList<>();
        for (Part part : parts) {
            for (Path file : part.files()) {
                if (!Files.exists(file)) {
                    problems.add("Not built: " + part.the() + ". " + file + " is missing; ./mvnw package makes it.");
                }
            }
            for (int port : part.ports()) {
                if (!isFree.test(port)) {
                    problems.add("Port " + port + ", which " + part.the()
                            + " wants, is taken. End what uses it, or choose other ports by --port N.");
                }
            }
        }
        if (machine.disk() < DISK) {
            problems.add("The disk of the data folder has less than 1 GB left (" + machine.disk() / (GB / 1024)
                    + " MB). Make room, or choose another folder by --data DIR.");
        }
        if (machine.memory() < MEMORY) {
            problems.add("Less than 2 GB of memory are available (" + machine.memory() / (GB / 1024)
                    + " MB). Close other programs.");
        }
        return problems;
    }
}
