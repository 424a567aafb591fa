package city.innovation.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A request made once, of which only the key of idempotency changes from sending to sending. */
final class Request {

    private static final String NO_KEY = "00000000-0000-0000-0000-000000000000";

    private final byte[] bytes;
    private final int keyAt;

    private Request(byte[] bytes, int keyAt) {
        this.bytes = bytes;
        this.keyAt = keyAt;
    }

    static Request get(int port, String path, String token) {
        return new Request((head("GET", path, port, token) + "\r\n").getBytes(StandardCharsets.UTF_8), -1);
    }

    /** A POST whose answer is not stored. */
    static Request post(int port, String path, String token, String json) {
        return new Request(withBody(head("POST", path, port, token), json), -1);
    }

    /** A merge patch of a version. */
    static Request patch(int port, String path, String token, int version, String json) {
        String head = head("PATCH", path, port, token) + "If-Match: \"" + version + ".0\"\r\n";
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return new Request(
                (head + "Content-Type: application/merge-patch+json\r\nContent-Length: " + length + "\r\n\r\n" + json)
                        .getBytes(StandardCharsets.UTF_8),
                -1);
    }

    /** A POST that carries another key each time. */
    static Request postOnce(int port, String path, String token, String json) {
        String head = head("POST", path, port, token) + "Idempotency-Key: ";
        return new Request(withBody(head + NO_KEY + "\r\n", json), head.getBytes(StandardCharsets.UTF_8).length);
    }

    private static byte[] withBody(String head, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return (head + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String head(String method, String path, int port, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/json\r\nUser-Agent: innovation-bench\r\n";
    }

    ByteBuffer next() {
        if (keyAt < 0) {
            return ByteBuffer.wrap(bytes);
        }
        byte[] own = bytes.clone();
        byte[] key = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(key, 0, own, keyAt, key.length);
        return ByteBuffer.wrap(own);
    }
}
