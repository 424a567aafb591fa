package city.innovation.kit.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one field.
 *
 * @param from the value before, JSON null if there was none
 * @param to the value after, JSON null if there is none any more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "FieldChange",
        requiredProperties = {"from", "to"},
        examples = "{\"from\":\"SUBMITTED\",\"to\":\"ADOPTED\"}")
public record FieldChange(JsonNode from, JsonNode to) {

    public FieldChange {
        from = from == null ? NullNode.getInstance() : from;
        to = to == null ? NullNode.getInstance() : to;
    }

    FieldChange reversed() {
        return new FieldChange(to, from);
    }

    @Schema(hidden = true)
    boolean isNone() {
        return from.equals(to);
    }
}
