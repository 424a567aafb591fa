package city.innovation.proposal;

import city.innovation.kit.problem.Flaw;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one of a kind's details may hold: the JSON Schema that a form reads, and what a given value is held to.
 *
 * @param type {@code integer} or {@code string}
 * @param minimum of a whole number
 * @param maximum of a whole number
 * @param minLength of a text, in code points
 * @param maxLength of a text, in code points
 * @param values the only ones that are possible, or null
 * @param format {@code uuid} or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Detail(
        String type,
        Long minimum,
        Long maximum,
        Integer minLength,
        Integer maxLength,
        @JsonProperty("enum") List<String> values,
        String format) {

    static final String COST = "estimatedCostWon";
    static final String SAVING = "estimatedSavingWon";
    static final String NODE = "nodeId";
    static final String WORK_ITEM = "workItemId";

    /** More than the state spends in a year. */
    private static final long MOST_WON = 1_000_000_000_000_000L;

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Detail TEXT = new Detail("string", null, null, 1, 2_000, null, null);
    private static final Detail WON = new Detail("integer", 0L, MOST_WON, null, null, null, null);
    private static final Detail ID = new Detail("string", null, null, null, null, null, "uuid");
    private static final Detail ENDING = new Detail(
            "string",
            null,
            null,
            null,
            null,
            Arrays.stream(TerminationGround.values()).map(Enum::name).toList(),
            null);

    private static final Map<String, Detail> KNOWN =
            Map.of(COST, WON, SAVING, WON, NODE, ID, WORK_ITEM, ID, KindRules.GROUND, ENDING);

    /** The detail of that name; a text for one that only the city's rules know. */
    static Detail named(String name) {
        return KNOWN.getOrDefault(name, TEXT);
    }

    boolean isNumber() {
        return minimum != null;
    }

    /** What is wrong with a value that was given. */
    Optional<Flaw> flaw(String name, JsonNode value) {
        String field = "/details/" + name;
        if (isNumber()) {
            return isWhole(value) ? Optional.empty() : flaw(field, "proposal.detail.whole", minimum, maximum);
        }
        if (values != null) {
            return values.contains(value.textValue())
                    ? Optional.empty()
                    : flaw(field, "proposal.ground", String.join(", ", values));
        }
        String text = value.isTextual() ? value.textValue() : "";
        if (format != null) {
            return UUID_TEXT.matcher(text).matches() ? Optional.empty() : flaw(field, "proposal.target");
        }
        int length = text.codePointCount(0, text.length());
        return length >= minLength && length <= maxLength
                ? Optional.empty()
                : flaw(field, "proposal.detail.text", minLength, maxLength);
    }

    private boolean isWhole(JsonNode value) {
        return value.isNumber()
                && value.canConvertToExactIntegral()
                && value.canConvertToLong()
                && value.longValue() >= minimum
                && value.longValue() <= maximum;
    }

    private static Optional<Flaw> flaw(String field, String key, Object... arguments) {
        return Optional.of(Flaw.ofBody(field, key, arguments));
    }
}
