package city.innovation.proposal;

import city.innovation.kit.time.Term;
import java.util.function.Function;

/** What somebody must or may do about a proposal by a date: by a term of the rules, or by a day that was agreed. */
enum ProposalDuty {
    /** The department decides on adoption. */
    DECIDE_ADOPTION(ProposalTerms::decide),
    /** The proposer answers a request for more. */
    ANSWER_SUPPLEMENT(ProposalTerms::answerSupplement, Whose.PROPOSERS_DUTY),
    /** Proposer and department make it concrete until the agreed day. */
    DEVELOP(null),
    /** The department hears what became of what it handed on. */
    HEAR_OF_TRANSFER(null),
    /** The proposer may have another panel look at it. */
    APPEAL(ProposalTerms::appeal, Whose.PROPOSERS_RIGHT),
    /** The proposer may ask for credit when it is carried out after all. */
    CREDIT_LATE(ProposalTerms::lateCredit, Whose.PROPOSERS_RIGHT),
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

    /** Who must do it, or may. */
    private enum Whose {
        DEPARTMENTS_DUTY,
        PROPOSERS_DUTY,
        PROPOSERS_RIGHT
    }

    private final Function<ProposalTerms, Term> term;
    private final Whose whose;

    ProposalDuty(Function<ProposalTerms, Term> term) {
        this(term, Whose.DEPARTMENTS_DUTY);
    }

    ProposalDuty(Function<ProposalTerms, Term> term, Whose whose) {
        this.term = term;
        this.whose = whose;
    }

    /** Whether it is due on a day that was agreed, not after a term. */
    boolean isAgreed() {
        return term == null;
    }

    /** Whether it is the proposer's, not the department's. */
    boolean isProposers() {
        return whose != Whose.DEPARTMENTS_DUTY;
    }

    /** Whether it lapses with its day instead of being breached. */
    boolean isRight() {
        return whose == Whose.PROPOSERS_RIGHT;
    }

    /** How long the rules give for it. */
    Term term(ProposalTerms terms) {
        return term.apply(terms);
    }
}
