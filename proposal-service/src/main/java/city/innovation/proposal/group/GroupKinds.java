package city.innovation.proposal.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of group that a city knows; rule data.
 *
 * @param kinds each with what it allows
 */
record GroupKinds(@NotEmpty List<@Valid Kind> kinds) {

    /**
     * A kind.
     *
     * @param code stable code, for example {@code PARTICIPATION_GROUP}
     * @param officialsOnly whether only those who work for the city may join
     * @param selfFounded whether any official may found one, and then leads it
     * @param places how many members it has where nothing else is said
     * @param termMonths how long its term is where nothing else is said
     * @param supportWonPerYear how much support money a group may be granted in a calendar year, in won; null without a cap
     */
    record Kind(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            boolean officialsOnly,
            boolean selfFounded,
            @Min(1) int places,
            @Min(1) int termMonths,
            @Min(0) Long supportWonPerYear) {}

    Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
