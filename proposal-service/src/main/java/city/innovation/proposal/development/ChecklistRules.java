package city.innovation.proposal.development;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes an idea concrete; rule data.
 *
 * @param items what is asked, in the order in which it is asked
 */
record ChecklistRules(@NotEmpty @Size(max = 50) List<@Valid @NotNull Item> items) {

    static final String CODE = "proposal-checklist";

    /** What a city wants to know at least: cost, legal basis, departments touched, a pilot, hours it adds. */
    static final ChecklistRules SHIPPED = new ChecklistRules(List.of(
            new Item("COST", Form.WON, true),
            new Item("LEGAL_BASIS", Form.TEXT, true),
            new Item("DEPARTMENTS", Form.DEPARTMENTS, true),
            new Item("PILOT", Form.TEXT, false),
            new Item("HOURS_ADDED", Form.HOURS, true)));

    /**
     * Something that is asked.
     *
     * @param code stable code, for example {@code COST}
     * @param required whether the checklist is complete only with it
     */
    record Item(
            @NotBlank @Size(max = 40) String code, @NotNull Form form, boolean required) {}

    /** How something is answered. */
    @Schema(name = "ChecklistForm")
    enum Form {
        /** In words. */
        TEXT,
        /** By an amount in won. */
        WON,
        /** By working hours a year. */
        HOURS,
        /** By codes of departments. */
        DEPARTMENTS
    }

    Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
