package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.text.BadText;
import city.innovation.kit.text.Nfc;
import city.innovation.kit.text.ResidentNumber;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What no text may hold. */
public final class Texts {

    static final int DETAILS_LONGEST = 10_000;

    private Texts() {}

    /**
     * Refuses (400) what looks like a resident registration number (Personal Information Protection Act, article 24-2),
     * and details that are no object, too long or hold what cannot be stored.
     */
    static void require(ProposalContent content) {
        JsonNode details = content.details();
        if (!details.isObject()) {
            throw Refusal.of(List.of(Flaw.ofBody("/details", "json.type.object")));
        }
        String written = details.toString();
        if (written.length() > DETAILS_LONGEST) {
            throw Refusal.of(List.of(Flaw.ofBody("/details", "import.too-long", DETAILS_LONGEST)));
        }
        Stream.concat(Stream.of(content.texts()), texts(details))
                .filter(Objects::nonNull)
                .forEach(Texts::require);
    }

    /** Refuses (400) texts that look like a resident registration number; null ones are passed over. */
    static void refuseNumbers(String... texts) {
        Stream.of(texts).filter(Objects::nonNull).forEach(Texts::require);
    }

    /** Refuses (400) a text that looks like it holds a resident registration number, or that cannot be stored. */
    public static void require(String text) {
        try {
            if (ResidentNumber.in(Nfc.of(text))) {
                throw new Refusal(ProblemType.RESIDENT_NUMBER_REFUSED);
            }
        } catch (BadText e) {
            throw new Refusal(ProblemType.INVALID_TEXT);
        }
    }

    /** Whether all names and texts in it can be stored and none looks like a resident registration number. */
    static boolean mayStand(JsonNode node) {
        try {
            texts(node).forEach(Texts::require);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    /** The names and texts anywhere in it. */
    private static Stream<String> texts(JsonNode node) {
        Stream<String> inside = node.isObject()
                ? node.properties().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.getKey()), texts(field.getValue())))
                : Stream.empty();
        if (node.isArray()) {
            inside = node.valueStream().flatMap(Texts::texts);
        }
        return node.isTextual() ? Stream.of(node.textValue()) : inside;
    }
}
