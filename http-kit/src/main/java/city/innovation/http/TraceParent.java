package city.innovation.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The {@code traceparent} header of W3C Trace Context, version 00.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param parentId 16 of them, not all zero
 * @param flags two of them; 01 means sampled
 */
public record TraceParent(String traceId, String parentId, String flags) {

    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    /** The header's content, or null when it is absent or breaks the form. */
    public static TraceParent parse(String header) {
        if (header == null || header.length() < LENGTH || !separated(header)) {
            return null;
        }
        String version = header.substring(0, 2);
        TraceParent parsed =
                new TraceParent(header.substring(3, 35), header.substring(36, 52), header.substring(53, 55));
        boolean wellFormed = isHex(version) && isHex(parsed.traceId) && isHex(parsed.parentId) && isHex(parsed.flags);
        boolean known = header.length() == LENGTH ? !"ff".equals(version) : isLater(header, version);
        return wellFormed && known && !isZero(parsed.traceId) && !isZero(parsed.parentId) ? parsed : null;
    }

    /** A new trace; not sampled, since nothing records it yet. */
    public static TraceParent random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // The low bits are set so that no id can be all zero.
        String traceId = HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1);
        return new TraceParent(traceId, HEX.toHexDigits(random.nextLong() | 1), "00");
    }

    /** The trace id of the header, or a new one. */
    public static String traceIdOf(String header) {
        TraceParent parsed = parse(header);
        return parsed == null ? random().traceId : parsed.traceId;
    }

    /** As the header carries it. */
    public String header() {
        return "00-" + traceId + '-' + parentId + '-' + flags;
    }

    private static boolean separated(String header) {
        return header.charAt(2) == '-' && header.charAt(35) == '-' && header.charAt(52) == '-';
    }

    /** A later version may append fields; ours may not. */
    private static boolean isLater(String header, String version) {
        return !"00".equals(version) && !"ff".equals(version) && header.charAt(LENGTH) == '-';
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
