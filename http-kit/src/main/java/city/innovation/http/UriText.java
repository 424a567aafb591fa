package city.innovation.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Whether a request target is one after RFC 3986 whose escapes are UTF-8 without NUL. */
public final class UriText {

    private static final int ESCAPE = 3;

    private UriText() {}

    /** True for a target that has no character out of place, and whose escapes are whole, make UTF-8 and hide no NUL. */
    public static boolean isClean(String target) {
        return isReference(target) && (target.indexOf('%') < 0 || isClean(unescaped(target)));
    }

    private static boolean isReference(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException broken) {
            return false;
        }
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
