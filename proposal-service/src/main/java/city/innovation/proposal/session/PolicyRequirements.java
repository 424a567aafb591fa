package city.innovation.proposal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How many sessions a policy needs before it is formulated; rule data.
 *
 * @param requirements one for each importance that a policy can have
 */
record PolicyRequirements(@NotNull List<@Valid Requirement> requirements) {

    /** How the sessions held are compared with the number. */
    enum Comparison {
        /** Enough are one more than the number, or more. */
        MORE_THAN {
            @Override
            long enough(long sessions) {
                return sessions + 1;
            }
        },
        /** Enough are as many as the number, or more. */
        AT_LEAST {
            @Override
            long enough(long sessions) {
                return sessions;
            }
        };

        /** How many are enough. */
        abstract long enough(long sessions);
    }

    /**
     * A requirement.
     *
     * @param importance the policy's importance in the register, for example {@code IMPORTANT}
     * @param comparison how they are compared
     * @param sessions the number, from 0
     * @param kinds the kinds that count; all when empty
     */
    record Requirement(
            @NotBlank String importance,
            @NotNull Comparison comparison,
            @Min(0) long sessions,
            List<@NotBlank String> kinds) {

        Requirement {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }

        boolean counts(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }
}
