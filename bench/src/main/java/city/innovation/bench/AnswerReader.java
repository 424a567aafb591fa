package city.innovation.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Puts the bytes of one HTTP/1.1 answer together. */
final class AnswerReader {

    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private byte[] bytes = new byte[8192];
    private int count;
    private int body = -1;
    private int length;

    /** Takes what has come; true when the answer is whole. */
    boolean take(ByteBuffer more) {
        int arrived = more.remaining();
        if (count + arrived > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, count + arrived));
        }
        more.get(bytes, count, arrived);
        int from = Math.max(0, count - 3);
        count += arrived;
        if (body < 0 && !readHead(from)) {
            return false;
        }
        return length >= 0 ? count >= body + length : chunksEnd();
    }

    private boolean readHead(int from) {
        for (int i = from; i + 3 < count; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                body = i + 4;
                String head = new String(bytes, 0, body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                length = lengthOf(head);
                return true;
            }
        }
        return false;
    }

    /** -1 where the body comes in chunks. */
    private static int lengthOf(String head) {
        String name = "\r\ncontent-length:";
        int at = head.indexOf(name);
        if (at >= 0) {
            int from = at + name.length();
            return Integer.parseInt(
                    head.substring(from, head.indexOf('\r', from)).trim());
        }
        return head.contains("\r\ntransfer-encoding: chunked") ? -1 : 0;
    }

    private boolean chunksEnd() {
        int at = body;
        while (true) {
            int end = at;
            while (end < count && bytes[end] != '\n') {
                end++;
            }
            if (end >= count) {
                return false;
            }
            int size = Integer.parseInt(
                    new String(bytes, at, end - at, StandardCharsets.ISO_8859_1)
                            .trim()
                            .split(";")[0],
                    16);
            at = end + 1 + size + 2;
            if (at > count) {
                return false;
            }
            if (size == 0) {
                return true;
            }
        }
    }

    int status() {
        return (bytes[STATUS_AT] - '0') * 100 + (bytes[STATUS_AT + 1] - '0') * 10 + bytes[STATUS_AT + 2] - '0';
    }

    /** Head and body as they came. */
    String text() {
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    void reset() {
        count = 0;
        body = -1;
    }
}
