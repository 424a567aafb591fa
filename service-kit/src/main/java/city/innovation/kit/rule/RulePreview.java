package city.innovation.kit.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which live cases a new version would change; a service contributes one bean per rule that it can say it of. */
public interface RulePreview {

    /** The rule's code. */
    String code();

    /**
     * What would change.
     *
     * @param current the data that holds now
     * @param proposed the data to hold from {@code validFrom} on, validated
     */
    List<Affected> affected(Versioned<?> current, Versioned<?> proposed);

    /**
     * A group of cases.
     *
     * @param what for example {@code proposals that would be due earlier}
     * @param count how many, from 0
     */
    @Schema(
            name = "RuleEffect",
            requiredProperties = {"what", "count"},
            examples = "{\"what\":\"기한이 앞당겨지는 건\",\"count\":12}")
    record Affected(String what, long count) {}
}
