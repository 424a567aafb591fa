package city.innovation.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints a token of the running suite's issuer, and nothing else.
 *
 * @param fields of the issuer's form
 */
record TokenCommand(Path data, Map<String, String> fields) {

    private static final Set<String> FIELDS =
            Set.of("--subject", "--department", "--grade", "--name", "--departments", "--plans", "--client");

    static TokenCommand parse(List<String> arguments, Path root) {
        Path data = Options.usualData(root);
        Map<String, String> fields = new LinkedHashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (!word.startsWith("--")) {
                fields.merge("role", word, (one, other) -> one + "," + other);
            } else if (rest.isEmpty()) {
                throw new CannotRun(word + " needs a value");
            } else if (word.equals("--data")) {
                data = Path.of(rest.pop()).toAbsolutePath().normalize();
            } else if (FIELDS.contains(word)) {
                fields.put(word.substring(2), rest.pop());
            } else {
                throw new CannotRun("Unknown option " + word + ". See ./innovation help");
            }
        }
        if (!fields.containsKey("role")) {
            throw new CannotRun("Say for which role, for example: ./innovation token official");
        }
        return new TokenCommand(data, fields);
    }

    int run() {
        Folder folder = new Folder(data);
        int port = folder.port().orElseThrow(() -> new CannotRun("No suite has run on " + data));
        Parts parts = new Parts(data, folder, port, Jvm.ofThis());
        System.out.println(new Issuer(parts.issuerAddress()).token(fields));
        return 0;
    }
}
