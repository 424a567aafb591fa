package city.innovation.proposal;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.pauses;
import static city.innovation.kit.lifecycle.Command.resumes;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.ProposalDuty.ANSWER_SUPPLEMENT;
import static city.innovation.proposal.ProposalDuty.DECIDE_ADOPTION;
import static city.innovation.proposal.ProposalDuty.DECIDE_IMPLEMENTATION;
import static city.innovation.proposal.ProposalDuty.DEVELOP;
import static city.innovation.proposal.ProposalDuty.END_TRIAL;
import static city.innovation.proposal.ProposalDuty.HEAR_OF_TRANSFER;
import static city.innovation.proposal.ProposalDuty.KEEP_PROMISE;
import static city.innovation.proposal.ProposalDuty.MEASURE_OUTCOME;
import static city.innovation.proposal.ProposalDuty.REVIEW_DEFERRAL;
import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.EVALUATION;
import static city.innovation.proposal.ProposalRelation.EXECUTIVE;
import static city.innovation.proposal.ProposalRelation.MANAGER;
import static city.innovation.proposal.ProposalRelation.PROMISING_HEAD;
import static city.innovation.proposal.ProposalRelation.PROPOSER;
import static city.innovation.proposal.ProposalRelation.SYSTEM;
import static city.innovation.proposal.ProposalRelation.TRACKER;
import static city.innovation.proposal.ProposalState.*;

import city.innovation.events.proposal.*;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/**
 * Who may lead a proposal from where to where, what it tells the world and which duties it moves. The entity, the 409
 * answer, {@code allowed-actions}, the API's texts and the diagram in the docs read this table.
 */
enum ProposalCommand implements Command<ProposalState, ProposalRelation, ProposalDuty> {
    SUBMIT(from(DRAFT), to(SUBMITTED), by(PROPOSER), ProposalSubmitted.TYPE, opens(DECIDE_ADOPTION)),
    START_DEVELOPMENT(
            from(SUBMITTED, DEVELOPING),
            to(DEVELOPING),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalDevelopmentStarted.TYPE,
            closes(DEVELOP),
            pauses(DECIDE_ADOPTION),
            opens(DEVELOP)),
    REQUEST_SUPPLEMENT(
            from(SUBMITTED, DEVELOPING),
            to(SUPPLEMENTING),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalSupplementRequested.TYPE,
            pauses(DECIDE_ADOPTION),
            opens(ANSWER_SUPPLEMENT)),
    SUPPLEMENT(
            from(SUPPLEMENTING),
            to(SUBMITTED, DEVELOPING),
            by(PROPOSER),
            ProposalSupplemented.TYPE,
            closes(ANSWER_SUPPLEMENT),
            resumes(DECIDE_ADOPTION)),
    TRANSFER(
            from(SUBMITTED),
            to(TRANSFERRED),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalTransferred.TYPE,
            closes(DECIDE_ADOPTION),
            opens(HEAR_OF_TRANSFER)),
    REPORT_TRANSFER_OUTCOME(
            from(TRANSFERRED),
            to(TRANSFERRED),
            by(DEPARTMENT_HEAD, MANAGER, SYSTEM),
            ProposalTransferOutcomeReported.TYPE,
            closes(HEAR_OF_TRANSFER)),
    CLOSE(
            from(SUBMITTED, SUPPLEMENTING),
            to(CLOSED),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalClosed.TYPE,
            closes(ANSWER_SUPPLEMENT),
            closes(DECIDE_ADOPTION)),
    REOPEN(from(CLOSED), to(SUBMITTED), by(MANAGER), ProposalReopened.TYPE, opens(DECIDE_ADOPTION)),
    MERGE(
            from(SUBMITTED, DEVELOPING),
            to(MERGED),
            by(PROPOSER, MANAGER),
            ProposalMerged.TYPE,
            closes(DEVELOP),
            closes(DECIDE_ADOPTION)),
    UNDO_MERGE(
            from(MERGED),
            to(SUBMITTED, DEVELOPING),
            by(MANAGER),
            ProposalUnmerged.TYPE,
            resumes(DEVELOP),
            resumes(DECIDE_ADOPTION)),
    REFER(
            from(SUBMITTED, DEVELOPING),
            to(REVIEWING),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalReferred.TYPE,
            closes(DEVELOP),
            resumes(DECIDE_ADOPTION)),
    ADOPT(
            from(SUBMITTED, DEVELOPING),
            to(ADOPTED),
            by(DEPARTMENT_HEAD),
            ProposalAdopted.TYPE,
            closes(DEVELOP),
            closes(DECIDE_ADOPTION),
            opens(DECIDE_IMPLEMENTATION)),
    ADOPT_BY_RESULT(
            from(REVIEWING),
            to(ADOPTED),
            by(EVALUATION),
            ProposalAdopted.TYPE,
            closes(DECIDE_ADOPTION),
            opens(DECIDE_IMPLEMENTATION)),
    DECLINE(
            from(SUBMITTED, DEVELOPING),
            to(NOT_ADOPTED),
            by(DEPARTMENT_HEAD),
            ProposalNotAdopted.TYPE,
            closes(DEVELOP),
            closes(DECIDE_ADOPTION),
            opens(ProposalDuty.APPEAL),
            opens(ProposalDuty.CREDIT_LATE)),
    DECLINE_BY_RESULT(
            from(REVIEWING),
            to(NOT_ADOPTED),
            by(EVALUATION),
            ProposalNotAdopted.TYPE,
            closes(DECIDE_ADOPTION),
            opens(ProposalDuty.APPEAL),
            opens(ProposalDuty.CREDIT_LATE)),
    WITHDRAW(
            from(DRAFT, SUBMITTED, SUPPLEMENTING, DEVELOPING, REVIEWING),
            to(WITHDRAWN),
            by(PROPOSER),
            ProposalWithdrawn.TYPE,
            closes(ANSWER_SUPPLEMENT),
            closes(DEVELOP),
            closes(DECIDE_ADOPTION)),
    APPEAL(
            from(NOT_ADOPTED),
            to(REVIEWING),
            by(PROPOSER),
            ProposalAppealed.TYPE,
            closes(ProposalDuty.APPEAL),
            closes(ProposalDuty.CREDIT_LATE),
            opens(DECIDE_ADOPTION)),
    CREDIT_LATE(
            from(NOT_ADOPTED),
            to(ADOPTED),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalLateCredited.TYPE,
            closes(ProposalDuty.APPEAL),
            closes(ProposalDuty.CREDIT_LATE),
            opens(DECIDE_IMPLEMENTATION)),
    INCUBATE(
            from(ADOPTED),
            to(INCUBATING),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalIncubated.TYPE,
            pauses(DECIDE_IMPLEMENTATION),
            opens(END_TRIAL)),
    DECIDE(
            from(ADOPTED, INCUBATING, DEFERRED),
            to(IMPLEMENTING),
            by(DEPARTMENT_HEAD, EXECUTIVE),
            ProposalDecided.TYPE,
            closes(DECIDE_IMPLEMENTATION),
            closes(END_TRIAL),
            closes(REVIEW_DEFERRAL),
            opens(KEEP_PROMISE)),
    DEFER(
            from(ADOPTED, INCUBATING, DEFERRED),
            to(DEFERRED),
            by(DEPARTMENT_HEAD, EXECUTIVE),
            ProposalDeferred.TYPE,
            closes(DECIDE_IMPLEMENTATION),
            closes(END_TRIAL),
            closes(REVIEW_DEFERRAL),
            opens(REVIEW_DEFERRAL)),
    SLIP_PROMISE(
            from(IMPLEMENTING), to(IMPLEMENTING), by(DEPARTMENT_HEAD, PROMISING_HEAD), ProposalPromiseSlipped.TYPE),
    ABANDON(
            from(IMPLEMENTING),
            to(DEFERRED),
            by(DEPARTMENT_HEAD, PROMISING_HEAD, TRACKER),
            ProposalAbandoned.TYPE,
            closes(KEEP_PROMISE),
            opens(REVIEW_DEFERRAL)),
    COMPLETE(
            from(IMPLEMENTING),
            to(IMPLEMENTED),
            by(DEPARTMENT_HEAD, PROMISING_HEAD, TRACKER),
            ProposalImplemented.TYPE,
            closes(KEEP_PROMISE),
            opens(MEASURE_OUTCOME)),
    MEASURE(
            from(IMPLEMENTED, ADOPTED),
            to(MEASURED),
            by(DEPARTMENT_HEAD, MANAGER),
            ProposalMeasured.TYPE,
            closes(MEASURE_OUTCOME),
            closes(DECIDE_IMPLEMENTATION)),
    CORRECT_MEASUREMENT(
            from(MEASURED, SHARED), to(MEASURED, SHARED), by(DEPARTMENT_HEAD, MANAGER), ProposalMeasured.TYPE),
    SHARE(from(MEASURED), to(SHARED), by(DEPARTMENT_HEAD, MANAGER), ProposalShared.TYPE),
    REVOKE(
            from(ADOPTED, INCUBATING, DEFERRED, IMPLEMENTING, IMPLEMENTED, MEASURED, SHARED),
            to(REVOKED),
            by(MANAGER),
            ProposalAdoptionRevoked.TYPE,
            closes(DECIDE_IMPLEMENTATION),
            closes(END_TRIAL),
            closes(REVIEW_DEFERRAL),
            closes(KEEP_PROMISE),
            closes(MEASURE_OUTCOME)),
    ADOPT_BY_TERMINATION(
            from(SUBMITTED, SUPPLEMENTING, DEVELOPING),
            to(ADOPTED),
            by(TRACKER),
            ProposalAdopted.TYPE,
            closes(ANSWER_SUPPLEMENT),
            closes(DEVELOP),
            closes(DECIDE_ADOPTION)),
    COMPLETE_BY_TERMINATION(
            from(ADOPTED, INCUBATING, DEFERRED, IMPLEMENTING),
            to(IMPLEMENTED),
            by(TRACKER),
            ProposalImplemented.TYPE,
            closes(DECIDE_IMPLEMENTATION),
            closes(END_TRIAL),
            closes(REVIEW_DEFERRAL),
            closes(KEEP_PROMISE),
            opens(MEASURE_OUTCOME)),
    DECLINE_BY_TERMINATION(
            from(SUBMITTED, SUPPLEMENTING, DEVELOPING),
            to(NOT_ADOPTED),
            by(TRACKER),
            ProposalNotAdopted.TYPE,
            closes(ANSWER_SUPPLEMENT),
            closes(DEVELOP),
            closes(DECIDE_ADOPTION),
            opens(ProposalDuty.APPEAL),
            opens(ProposalDuty.CREDIT_LATE));

    private final Transition<ProposalState, ProposalRelation, ProposalDuty> transition;

    @SafeVarargs
    ProposalCommand(
            Set<ProposalState> from,
            Set<ProposalState> to,
            Set<ProposalRelation> by,
            String says,
            DutyMove<ProposalDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<ProposalState, ProposalRelation, ProposalDuty> transition() {
        return transition;
    }
}
