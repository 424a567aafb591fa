package city.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of proposal that a city knows; rule data.
 *
 * @param kinds each with what it asks for
 */
record KindRules(@NotEmpty List<@Valid Kind> kinds) {

    /**
     * A kind.
     *
     * @param code stable code, for example {@code IDEA}
     * @param officialsOnly whether citizens may not propose it
     * @param details names in {@code details} that it asks for
     */
    record Kind(@NotBlank String code, boolean officialsOnly, List<@NotBlank String> details) {

        Kind {
            details = details == null ? List.of() : List.copyOf(details);
        }
    }

    Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
