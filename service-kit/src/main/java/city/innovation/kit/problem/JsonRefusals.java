package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import city.innovation.kit.text.BadText;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;

/** What is wrong with a JSON body, told by field, line and column; Jackson's own words name Java classes. */
final class JsonRefusals {

    private JsonRefusals() {}

    static Optional<Refusal> of(Throwable thrown) {
        return Causes.first(thrown, JsonProcessingException.class)
                .filter(e -> !(e instanceof InvalidDefinitionException))
                .map(JsonRefusals::of);
    }

    private static Refusal of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                flawed(ProblemType.UNKNOWN_FIELD, unknown, Flaw.ofBody(pointer(unknown), "json.unknown"));
            case MismatchedInputException mismatch when isTrailing(mismatch) -> malformed(mismatch);
            case MismatchedInputException mismatch ->
                flawed(
                        ProblemType.VALIDATION_FAILED,
                        mismatch,
                        JsonTypes.flaw(pointer(mismatch), mismatch.getTargetType()));
            case JsonMappingException number
            when number.getCause() instanceof InputCoercionException range ->
                flawed(ProblemType.VALIDATION_FAILED, range, JsonTypes.flaw(pointer(number), range.getTargetType()));
            case JsonMappingException wrapped
            when wrapped.getCause() instanceof JsonProcessingException inner -> of(inner);
            case JsonMappingException text
            when text.getCause() instanceof BadText ->
                flawed(ProblemType.INVALID_TEXT, text, Flaw.ofBody(pointer(text), "json.text"));
            case JsonMappingException value ->
                flawed(ProblemType.VALIDATION_FAILED, value, Flaw.ofBody(pointer(value), "json.value"));
            default -> malformed(e);
        };
    }

    private static Refusal malformed(JsonProcessingException e) {
        return new Refusal(ProblemType.MALFORMED_JSON, line(e.getLocation()), column(e.getLocation()))
                .detailed("json.malformed");
    }

    private static Refusal flawed(ProblemType type, JsonProcessingException e, Flaw flaw) {
        return Refusal.of(type, List.of(flaw), flaw.field(), line(e.getLocation()), column(e.getLocation()))
                .detailed(flaw.field().isEmpty() ? "json.flawed.whole" : "json.flawed");
    }

    /** A second document after the first: the mismatch then has no path, and its target is the whole body. */
    private static boolean isTrailing(MismatchedInputException e) {
        return e.getPath().isEmpty() && e.getOriginalMessage().startsWith("Trailing token");
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            pointer.append('/');
            String name = reference.getFieldName();
            pointer.append(name == null ? Integer.toString(reference.getIndex()) : Pointers.escape(name));
        }
        return pointer.toString();
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static int column(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }
}
