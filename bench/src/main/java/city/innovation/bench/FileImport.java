package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A file that is imported through the gateway, from sending it to the end of its job. */
final class FileImport {

    private static final String BOUNDARY = "innovation-bench-boundary";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private FileImport() {}

    /**
     * How long it took; a row that was not taken ends the measurement.
     *
     * @param imports the path of the collection's imports
     * @param options as JSON
     * @param token of somebody who may
     */
    static Duration take(Ground ground, String imports, String csv, String options, String token) {
        long start = System.nanoTime();
        String body = part("file\"; filename=\"bench.csv", "text/csv; charset=utf-8", csv)
                + part("options", "application/json", options)
                + "--" + BOUNDARY + "--\r\n";
        JsonNode job = ground.calls().post(imports, "multipart/form-data; boundary=" + BOUNDARY, body, token);
        String path = imports + "/" + job.path("id").asText();
        JsonNode state = ground.calls().get(path, token);
        while (!state.hasNonNull("finishedAt")) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new CannotMeasure("The import did not end: " + state);
            }
            LockSupport.parkNanos(20_000_000);
            state = ground.calls().get(path, token);
        }
        if (state.path("failed").asInt() > 0 || state.path("succeeded").asInt() == 0) {
            throw new CannotMeasure("The import failed: " + state);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String part(String name, String type, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, type, content);
    }
}
