package city.innovation.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of proposal that a city knows; rule data.
 *
 * @param kinds each with what it asks for
 */
record KindRules(@NotEmpty List<@Valid Kind> kinds) {

    /** The detail that says why work should end. */
    static final String GROUND = "ground";

    /** The fields of every proposal that a kind can ask for besides title and problem. */
    enum Field {
        improvement,
        expectedEffect,
        ownWork,
        category,
        district,
        challenge,
        responsibleDepartment;

        boolean isIn(ProposalContent content) {
            Object value = switch (this) {
                case improvement -> content.improvement();
                case expectedEffect -> content.expectedEffect();
                case ownWork -> content.ownWork();
                case category -> content.category();
                case district -> content.district();
                case challenge -> content.challenge();
                case responsibleDepartment -> content.responsibleDepartment();
            };
            return value != null && !value.toString().isBlank();
        }
    }

    /**
     * A kind.
     *
     * @param code stable code, for example {@code IDEA}
     * @param officialsOnly whether citizens may not propose it
     * @param details names in {@code details} that it asks for
     * @param fields what it asks for besides title and problem
     */
    record Kind(
            @NotBlank String code, boolean officialsOnly, List<@NotBlank String> details, List<@NotNull Field> fields) {

        Kind {
            details = details == null ? List.of() : List.copyOf(details);
            fields = fields == null ? List.of() : List.copyOf(fields);
        }

        /** The tracker reviews work by the ground for ending it. */
        @JsonIgnore
        @AssertTrue(message = "{proposal.kinds.ground}")
        boolean isReviewable() {
            return !ProposalRules.TERMINATION.equals(code) || details.contains(GROUND);
        }
    }

    Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    String codes() {
        return kinds.stream().map(Kind::code).collect(Collectors.joining(", "));
    }
}
