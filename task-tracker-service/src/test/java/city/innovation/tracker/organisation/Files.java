package city.innovation.tracker.organisation;

import city.innovation.test.Patience;
import city.innovation.tracker.Api;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Imports files and waits until they are worked off. */
public final class Files {

    private Files() {}

    public static Response upload(Api who, String collection, String csv, Map<String, Object> options) {
        return who.call()
                .multiPart("file", "file.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(new MultiPartSpecBuilder(new HashMap<>(options))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(collection + "/imports");
    }

    /** The finished job. */
    public static Response imports(Api who, String collection, String csv, Map<String, Object> options) {
        String job = upload(who, collection, csv, options)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Patience.await()
                .until(
                        () -> who.get(collection + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
