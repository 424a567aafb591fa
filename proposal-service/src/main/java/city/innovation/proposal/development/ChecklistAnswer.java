package city.innovation.proposal.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to an item of the checklist, in the item's form, with a remark where that helps.
 *
 * @param item the item's code
 * @param amount won or hours a year, from 0
 * @param departments codes of the departments touched
 * @param text in words; beside another form a remark
 */
@Schema(name = "ChecklistAnswer", requiredProperties = "item", examples = "{\"item\":\"COST\",\"amount\":30000000}")
record ChecklistAnswer(
        @NotBlank @Size(max = 40) String item,
        @PositiveOrZero Long amount,
        @Size(max = 50) List<@NotBlank @Size(max = 50) String> departments,
        @Size(max = 5_000) String text) {

    ChecklistAnswer {
        departments = departments == null ? List.of() : List.copyOf(departments);
    }

    /** Whether it says what the form asks for. */
    boolean fits(ChecklistRules.Form form) {
        return switch (form) {
            case TEXT -> text != null && !text.isBlank();
            case WON, HOURS -> amount != null;
            case DEPARTMENTS -> !departments.isEmpty();
        };
    }
}
