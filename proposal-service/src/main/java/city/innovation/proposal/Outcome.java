package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * What was asked for, decided or handed over last.
 *
 * @param command the command that said it
 * @param at when
 * @param reason the reason in words, for those who may read the proposal's texts
 * @param code ground of a closing, kind of a transfer, or null
 * @param to the body that it was transferred to, or null
 * @param until a date that goes with it: the supplement's, the development's, the planned implementation; or null
 * @param consentedOn when the proposer agreed to that date, as the department says; or null
 */
record Outcome(
        String command, Instant at, String reason, String code, String to, LocalDate until, LocalDate consentedOn) {

    Outcome(String command, Instant at, String reason, String code, String to, LocalDate until) {
        this(command, at, reason, code, to, until, null);
    }

    static Outcome of(ProposalCommand command, Instant at, String reason, String code, LocalDate until) {
        return new Outcome(command.wireName(), at, reason, code, null, until);
    }

    /** Whether proposers may have said it, so that the reason may be in their words. */
    boolean isByProposer() {
        return Arrays.stream(ProposalCommand.values())
                .filter(known -> known.mayBeGivenBy(Set.of(ProposalRelation.PROPOSER)))
                .anyMatch(known -> known.wireName().equals(command));
    }

    Outcome withoutReason() {
        return new Outcome(command, at, null, code, to, until, consentedOn);
    }
}
