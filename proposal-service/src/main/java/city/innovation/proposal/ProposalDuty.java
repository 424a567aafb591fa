package city.innovation.proposal;

import city.innovation.kit.time.Term;
import java.util.function.Function;

/** What somebody must do about a proposal by a date: by a term of the rules, or by a day that was agreed. */
enum ProposalDuty {
    /** The department decides on adoption. */
    DECIDE_ADOPTION(ProposalTerms::decide),
    /** The proposer answers a request for more. */
    ANSWER_SUPPLEMENT(ProposalTerms::answerSupplement),
    /** Proposer and department make it concrete until the agreed day. */
    DEVELOP(null),
    /** The department decides on implementation. */
    DECIDE_IMPLEMENTATION(ProposalTerms::decideImplementation),
    /** The department ends the trial and decides. */
    END_TRIAL(null),
    /** The department keeps the promised day. */
    KEEP_PROMISE(null),
    /** The department looks again at what it put off. */
    REVIEW_DEFERRAL(null),
    /** The department measures the effect of twelve months. */
    MEASURE_OUTCOME(ProposalTerms::measureOutcome);

    private final Function<ProposalTerms, Term> term;

    ProposalDuty(Function<ProposalTerms, Term> term) {
        this.term = term;
    }

    /** Whether it is due on a day that was agreed, not after a term. */
    boolean isAgreed() {
        return term == null;
    }

    /** How long the rules give for it. */
    Term term(ProposalTerms terms) {
        return term.apply(terms);
    }
}
