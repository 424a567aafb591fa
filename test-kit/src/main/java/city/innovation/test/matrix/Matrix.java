package city.innovation.test.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file written by hand: {@code access-matrix.csv} of the service's test resources.
 *
 * @param callers its columns
 * @param rows what each caller is answered, by operation and variant
 */
record Matrix(List<String> callers, Map<String, List<String>> rows) {

    static Matrix read() throws IOException {
        try (InputStream file = Matrix.class.getResourceAsStream("/access-matrix.csv")) {
            List<List<String>> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                if (rows.put(line.getFirst(), line.subList(1, line.size())) != null) {
                    throw new IllegalStateException("Twice: " + line.getFirst());
                }
            }
            return new Matrix(lines.getFirst().subList(1, lines.getFirst().size()), rows);
        }
    }

    static String operation(String row) {
        return row.split("@")[0];
    }

    /** Where the row's resource differs from the usual one, {@code @} and its name; else empty. */
    static String variant(String row) {
        return row.substring(operation(row).length());
    }
}
