package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a list goes on, opaque to callers: the last item's sort value and id, bound to the order and filters it was
 * made for.
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "Where the list goes on: `nextCursor` of the page before, for the same filters and order.",
        examples = "dzR2Tm9xYjFLZVEKMDE5YWIwYzQ")
public final class Cursor {

    private static final int LONGEST = 4_096;

    private final String bound;
    private final UUID id;
    private final String value;

    private Cursor(String bound, UUID id, String value) {
        this.bound = bound;
        this.id = id;
        this.value = value;
    }

    /** The place of an item. */
    record Place(Object value, UUID id) {}

    /** Reads {@code cursor}; what we did not write is refused (400). */
    public static Cursor fromString(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 3);
            if (parts.length != 3 || parts[2].indexOf('\0') >= 0 || parts[2].indexOf('\uFFFD') >= 0) {
                throw new Refusal(ProblemType.INVALID_CURSOR);
            }
            return new Cursor(parts[0], UUID.fromString(parts[1]), parts[2]);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
    }

    static String text(String bound, UUID id, String value) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((bound + "\n" + id + "\n" + value).getBytes(UTF_8));
    }

    /** A digest of what a cursor holds for. */
    static String binding(String scope) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digests.sha256(scope))
                .substring(0, 11);
    }

    Place at(String expected, SortKey key) {
        if (!bound.equals(expected)) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
        try {
            return new Place(key.kind().parse(value), id);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
    }
}
