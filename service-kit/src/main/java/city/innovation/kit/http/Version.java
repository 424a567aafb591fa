package city.innovation.kit.http;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The version of a resource that a caller has seen: the number before the dot of a strong entity tag in
 * {@code If-Match} (RFC 9110, 13.1.1).
 *
 * @param number what the resource's version must be, from 0
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "The `ETag` of what the caller has seen; the part before the dot must be the version there is.",
        examples = "\"3.kq2vX0bT\"")
public record Version(int number) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(\\.[0-9a-zA-Z_-]{1,64})?\"");

    /**
     * Reads the header. A weak tag or one that we never gave matches nothing (412); {@code *} names no version and
     * counts as missing (428), since it would overwrite what the caller has not seen.
     */
    public static Version fromString(String header) {
        String tag = header.strip();
        if (tag.equals("*")) {
            throw new Refusal(ProblemType.VERSION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
        return new Version(Integer.parseInt(matcher.group(1)));
    }

    /**
     * Checks what the caller has seen against what there is.
     *
     * @param expected from {@code If-Match}; null when missing (428)
     * @param actual the resource's version; another one is refused (412)
     */
    public static void require(Version expected, int actual) {
        if (expected == null) {
            throw new Refusal(ProblemType.VERSION_REQUIRED);
        }
        if (expected.number != actual) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
    }
}
