package city.innovation.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * What must go before a committee, and after how many notices a repeat may be closed; rule data.
 *
 * @param committeeKinds kinds that a department may not decide on alone
 * @param committeeFromWon estimated cost ({@code details.estimatedCostWon}) from which it may not either, in won; null
 *     for no limit
 * @param repeatNotices notices of repeats after which the next may be closed (Citizens' Proposals Regulation, article 6,
 *     paragraphs 3 and 7)
 */
record HandlingRules(
        @NotNull List<@NotBlank String> committeeKinds,
        @Positive Long committeeFromWon,
        @Min(1) @Max(20) int repeatNotices) {

    HandlingRules {
        committeeKinds = committeeKinds == null ? List.of() : List.copyOf(committeeKinds);
    }

    /** Whether only a committee may decide on it. */
    boolean needsCommittee(Proposal proposal) {
        long cost = proposal.content().details().path(Detail.COST).asLong(0);
        return committeeKinds.contains(proposal.kind()) || (committeeFromWon != null && cost >= committeeFromWon);
    }
}
