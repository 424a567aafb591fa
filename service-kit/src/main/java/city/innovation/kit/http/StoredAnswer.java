package city.innovation.kit.http;

import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.Map;

/** A committed answer to a command. */
final class StoredAnswer {

    static final String REPLAYED = "Idempotency-Replayed";

    private final byte[] requestDigest;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param requestDigest SHA-256 of the request that it answers
     * @param status 200 to 299
     * @param headers those that belong to the answer, by name
     * @param body its bytes, empty for none
     */
    StoredAnswer(byte[] requestDigest, int status, Map<String, String> headers, byte[] body) {
        this.requestDigest = requestDigest;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    byte[] requestDigest() {
        return requestDigest;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** Whether it answers that very request. */
    boolean answers(byte[] otherDigest) {
        return MessageDigest.isEqual(requestDigest, otherDigest);
    }

    /** The same answer again, marked as such. */
    Response replay() {
        Response.ResponseBuilder answer = Response.status(status);
        headers.forEach(answer::header);
        answer.header(REPLAYED, "true");
        return body.length == 0 ? answer.build() : answer.entity(body).build();
    }
}
