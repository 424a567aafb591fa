package city.innovation.proposal;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.PlainText;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What the details of a kind may be. */
final class Texts {

    static final int DETAILS_LONGEST = 10_000;

    private Texts() {}

    /** Refuses (400) details that are no object or too long. */
    static void require(ProposalContent content) {
        JsonNode details = content.details();
        if (!details.isObject()) {
            throw Refusal.of(List.of(Flaw.ofBody("/details", "json.type.object")));
        }
        String written = details.toString();
        if (written.codePointCount(0, written.length()) > DETAILS_LONGEST) {
            throw Refusal.of(List.of(Flaw.ofBody("/details", "import.too-long", DETAILS_LONGEST)));
        }
    }

    /** Whether all names and texts in it can be stored and none looks like a resident registration number. */
    static boolean mayStand(JsonNode node) {
        try {
            PlainText.require(texts(node).toArray(String[]::new));
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
