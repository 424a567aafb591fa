package city.innovation.kit.http;

import java.util.zip.CRC32C;

/**
 * Entity tags {@code "<version>.<digest of this view>"}: the version tells writers apart, the digest tells readers
 * whether their copy of the view (by role and language) is the same.
 */
final class ETags {

    private ETags() {}

    /** The strong tag of a view's bytes. */
    static String of(int version, byte[] view) {
        CRC32C checksum = new CRC32C();
        checksum.update(view);
        long digest = (long) view.length << 32 | checksum.getValue();
        return "\"" + version + "." + Long.toString(digest, Character.MAX_RADIX) + "\"";
    }

    /** Whether {@code If-None-Match} names the tag (weak comparison, RFC 9110, 13.1.2); null names none. */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String listed : ifNoneMatch.split(",")) {
            String one = listed.strip();
            if (one.equals("*")
                    || one.equals(tag)
                    || (one.startsWith("W/") && one.substring(2).equals(tag))) {
                return true;
            }
        }
        return false;
    }
}
