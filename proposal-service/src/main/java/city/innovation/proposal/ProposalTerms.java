package city.innovation.proposal;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long what may take; rule data.
 *
 * @param decide from receipt to adoption or decline
 * @param requestSupplement from receipt to a request for more
 * @param answerSupplement from the request to the answer
 * @param opinion from asking an expert to the opinion; the time to decide stands meanwhile
 * @param decideImplementation from adoption to the decision on implementation
 * @param appeal from the notice of a decline to the appeal
 * @param lateCredit from the notice of a decline to a late credit
 * @param measureOutcome from the last day of the effect's window to the signed-off measuring
 * @param planImplementation from adoption to the planned implementation at most; three years where nothing is said
 */
record ProposalTerms(
        @NotNull Term decide,
        @NotNull Term requestSupplement,
        @NotNull Term answerSupplement,
        @NotNull Term opinion,
        @NotNull Term decideImplementation,
        @NotNull Term appeal,
        @NotNull Term lateCredit,
        @NotNull Term measureOutcome,
        Term planImplementation) {

    ProposalTerms {
        planImplementation = planImplementation == null ? new Term(3, Term.Unit.YEARS) : planImplementation;
    }
}
