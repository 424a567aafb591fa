package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a list goes on, opaque to callers: the last item's sort values and id, bound to the order and filters it
 * was made for.
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

    /** Stands between the values of several sort fields; PostgreSQL's texts can't hold it. */
    private static final String BETWEEN = "\0";

    /** The place of an item: its values by the sort fields, and its id. */
    record Place(List<Object> values, UUID id) {}

    /** Reads {@code cursor}; what we did not write is refused (400). */
    public static Cursor fromString(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 3);
            if (parts.length != 3 || parts[2].indexOf('\uFFFD') >= 0) {
                throw new Refusal(ProblemType.INVALID_CURSOR);
            }
            return new Cursor(parts[0], UUID.fromString(parts[1]), parts[2]);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
    }

    static String text(String bound, UUID id, List<String> values) {
        String value = String.join(BETWEEN, values);
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

    Place at(String expected, List<Keyset.Column> columns) {
        String[] texts = value.split(BETWEEN, -1);
        if (!bound.equals(expected) || texts.length != columns.size()) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
        List<Object> values = new ArrayList<>();
        try {
            for (String text : texts) {
                values.add(columns.get(values.size()).key().kind().parse(text));
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new Refusal(ProblemType.INVALID_CURSOR);
        }
        return new Place(values, id);
    }
}
