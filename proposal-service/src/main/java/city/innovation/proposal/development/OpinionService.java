package city.innovation.proposal.development;

import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.MANAGER;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks for opinions and takes them in; the time to decide stands meanwhile. */
@ApplicationScoped
class OpinionService {

    private static final int MOST = 10;

    private final DevelopedProposals proposals;
    private final Opinions opinions;
    private final OpinionAccess access;
    private final OpinionDesk desk;
    private final Clock clock;

    OpinionService(
            DevelopedProposals proposals, Opinions opinions, OpinionAccess access, OpinionDesk desk, Clock clock) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks a department or a person, who must answer within the term; the proposer is told first. */
    @Transactional
    OpinionView ask(UUID proposalId, AskOpinion request) {
        Developed proposal = handled(proposalId);
        if (!request.asksOne()) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "opinion.asked")));
        }
        refuseIf(!DevelopedProposals.isUndecided(proposal.proposal().state()), "opinion.decided");
        // Whoever is asked in person could tell by a refusal whose report it is.
        refuseIf(request.subject() != null && proposal.protectsPeople(), "opinion.protected");
        refuseIf(request.subject() != null && proposals.isProposedBy(proposalId, request.subject()), "opinion.own");
        refuseIf(opinions.awaited(proposalId).size() >= MOST, "opinion.many");
        Opinion opinion = new Opinion(GUID.v7().toUUID(), proposalId, request, proposals.caller(), clock.instant());
        desk.ask(opinion, proposals.opinionTerm(proposalId));
        return access.view(proposal, opinion);
    }

    /** Gives it: by the person who was asked, or a manager of the department that was. */
    @Transactional
    OpinionView answer(UUID proposalId, UUID id, Version expected, AnswerOpinion request) {
        Developed proposal = proposals.require(proposalId);
        Opinion opinion = opinions.require(proposalId, id);
        proposals.allow(access.isAsked(proposal, opinion));
        Version.require(expected, opinion.version());
        Map<String, Object> before = opinion.fields();
        opinion.give(request.verdict(), request.answer(), proposals.caller(), clock.instant());
        desk.end(opinion, before, "answer-opinion", null);
        return access.view(proposal, opinion);
    }

    @Transactional
    OpinionView withdraw(UUID proposalId, UUID id, Version expected, String reason) {
        Developed proposal = handled(proposalId);
        Opinion opinion = opinions.require(proposalId, id);
        Version.require(expected, opinion.version());
        Map<String, Object> before = opinion.fields();
        opinion.withdraw(proposals.caller(), clock.instant());
        desk.end(opinion, before, "withdraw-opinion", reason);
        return access.view(proposal, opinion);
    }

    private Developed handled(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(proposal.isFor(MANAGER, DEPARTMENT_HEAD));
        return proposal;
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
