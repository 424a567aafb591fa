package city.innovation.kit.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Whether the escapes of a request target are UTF-8 without NUL. */
final class UriText {

    private static final int ESCAPE = 3;

    private UriText() {}

    /** True for a target without escapes, or whose escapes are whole, make UTF-8 and hide no NUL. */
    static boolean isClean(String target) {
        return target.indexOf('%') < 0 || isClean(unescaped(target));
    }

    private static boolean isClean(ByteBuffer bytes) {
        if (bytes == null) {
            return false;
        }
        try {
            return UTF_8.newDecoder().decode(bytes).toString().indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static ByteBuffer unescaped(String target) {
        ByteBuffer bytes = ByteBuffer.allocate(target.length() * ESCAPE);
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(UTF_8));
                continue;
            }
            int high = i + 2 < target.length() ? Character.digit(target.charAt(i + 1), 16) : -1;
            int low = i + 2 < target.length() ? Character.digit(target.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        return bytes.flip();
    }
}
