package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A file for an import, as a browser's form sends it. */
record Upload(byte[] form) {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String BOUNDARY = "----innovation-upload";

    /** A file with the import's options, as JSON. */
    static Upload of(String options, String name, byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(part("name=\"options\"", "application/json", options.getBytes(UTF_8)));
        form.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", "text/csv", file));
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Upload(form.toByteArray());
    }

    private static byte[] part(String name, String type, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, type)
                .getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** Imports it into that collection and waits until the job has ended. */
    Answer into(Api by, String collection, Duration patience) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        Answer accepted =
                by.call("POST", collection + "/imports", headers, form).expect(202);
        return await("the import into " + collection)
                .atMost(patience)
                .pollInterval(PAUSE)
                .until(() -> by.get(accepted.header("location")).expect(200), Upload::isEnded);
    }

    private static boolean isEnded(Answer job) {
        return Set.of("DONE", "FAILED").contains(job.textAt("/state"));
    }
}
