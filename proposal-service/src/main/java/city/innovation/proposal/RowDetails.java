package city.innovation.proposal;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads what a row says besides: a column {@code details} with JSON, as exports write it, and columns or defaults of one
 * detail each, named {@code details.ground} and so on.
 */
final class RowDetails {

    static final String ALL = "details";
    static final String ONE = ALL + ".";

    private static final int TAGS = 20;
    private static final int TAG = 30;

    private final ObjectMapper json;
    private final Set<String> named = new TreeSet<>();

    RowDetails(ImportOptions options, ObjectMapper json) {
        this.json = json;
        Stream.concat(options.mapping().keySet().stream(), options.defaults().keySet().stream())
                .filter(field -> field.startsWith(ONE))
                .forEach(named::add);
        KindSchemas.details().map(ONE::concat).forEach(named::add);
    }

    ObjectNode details(RowCells cells) {
        ObjectNode details = json.createObjectNode();
        if (object(cells) instanceof ObjectNode given) {
            details.setAll(given);
        }
        for (String field : named) {
            String text = cells.text(field, Texts.DETAILS_LONGEST);
            String name = field.substring(ONE.length());
            if (text != null && !details.hasNonNull(name)) {
                details.set(name, value(name, text));
            }
        }
        if (!Texts.mayStand(details)) {
            cells.error(ALL, "proposal.details.text");
        }
        return details;
    }

    private JsonNode object(RowCells cells) {
        String text = cells.text(ALL, Texts.DETAILS_LONGEST);
        JsonNode given = text == null ? json.createObjectNode() : parsed(text);
        if (!given.isObject()) {
            cells.error(ALL, "json.type.object");
        }
        return given;
    }

    /** As people write it; what cannot be a number stays a text, which its check finds wrong. */
    private JsonNode value(String name, String text) {
        if (Detail.named(name).isNumber()) {
            try {
                return json.getNodeFactory().numberNode(Cells.whole(text));
            } catch (BadCell e) {
                return json.getNodeFactory().textNode(text);
            }
        }
        return json.getNodeFactory().textNode(text);
    }

    /** An array of JSON, or words with commas between. */
    List<String> tags(RowCells cells) {
        String text = cells.text("tags", Texts.DETAILS_LONGEST);
        if (text == null) {
            return List.of();
        }
        Stream<String> words =
                text.startsWith("[") ? parsed(text).valueStream().map(JsonNode::asText) : Stream.of(text.split(","));
        List<String> tags =
                words.map(String::strip).filter(word -> !word.isEmpty()).toList();
        if (tags.size() > TAGS || tags.stream().anyMatch(tag -> tag.codePointCount(0, tag.length()) > TAG)) {
            cells.error("tags", "proposal.tags", TAGS, TAG);
        }
        return tags;
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return json.missingNode();
        }
    }
}
