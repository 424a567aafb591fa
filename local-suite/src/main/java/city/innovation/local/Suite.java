package city.innovation.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The suite on this machine. Commands: {@code run}, {@code status}, {@code stop}, {@code token}. Ends with 0 when done,
 * 1 when something stands in the way, which it names.
 */
public final class Suite {

    private Suite() {}

    public static void main(String[] args) {
        Path root = Path.of(System.getProperty("innovation.root", "."))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(command(List.copyOf(Arrays.asList(args)), root));
        } catch (CannotRun e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int command(List<String> arguments, Path root) {
        if (arguments.isEmpty()) {
            throw new CannotRun("Say what to do: run, status, stop or token");
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.get(0)) {
            case "run" -> new RunCommand(root, Options.parse(rest, root)).run();
            case "status" -> new StatusCommand(root, Options.parse(rest, root)).run();
            case "stop" -> new StopCommand(Options.parse(rest, root)).run();
            case "token" -> TokenCommand.parse(rest, root).run();
            default -> throw new CannotRun("Unknown command " + arguments.get(0));
        };
    }
}
