package city.innovation.proposal.development;

import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.MANAGER;

import city.innovation.events.proposal.ProposalMentorAssigned;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import city.innovation.proposal.ProposalHerald;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives a proposal mentors, by what they know and how busy they are. */
@ApplicationScoped
class AssignmentService {

    static final String KIND = "mentor-assignment";
    private static final int SUGGESTED = 10;

    private final DevelopedProposals proposals;
    private final Mentors mentors;
    private final Assignments assignments;
    private final Telling telling;
    private final Clock clock;

    AssignmentService(
            DevelopedProposals proposals, Mentors mentors, Assignments assignments, Telling telling, Clock clock) {
        this.proposals = proposals;
        this.mentors = mentors;
        this.assignments = assignments;
        this.telling = telling;
        this.clock = clock;
    }

    /** How an assignment leaves its traces. */
    @ApplicationScoped
    static class Telling {

        private final Changes changes;
        private final ProposalHerald herald;

        Telling(Changes changes, ProposalHerald herald) {
            this.changes = changes;
            this.herald = herald;
        }

        void begun(UUID id) {
            changes.record(KIND, id, 1, "assign", null, null, null);
        }

        void ended(Assignment assignment, String by, String reason, Instant at) {
            Diff diff = Diff.none().with("endedAt", null, at.toString()).with("endedBy", null, by);
            changes.record(KIND, assignment.id(), assignment.version() + 1, by, null, reason, diff);
        }

        void tell(UUID proposalId, String mentor, Instant at) {
            herald.hold(proposalId);
            herald.tell(proposalId, "assign-mentor", null, facts -> new ProposalMentorAssigned(facts, at, mentor));
        }
    }

    /** Who would fit, the best first. */
    @Transactional
    List<Mentor> suggest(UUID proposalId) {
        Developed proposal = handled(proposalId);
        return mentors.fitting(proposalId, proposal.topics(), SUGGESTED).stream()
                .filter(mentor -> !proposals.isProposedBy(proposalId, mentor.subject()))
                .toList();
    }

    /** Assigns the one who is named, else the best that has time; nobody mentors an own proposal. */
    @Transactional
    Assignment assign(UUID proposalId, AssignMentor request) {
        Developed proposal = handled(proposalId);
        refuseIf(!DevelopedProposals.isUndecided(proposal.proposal().state()), "mentor.decided");
        mentors.queue();
        Mentor mentor = request.mentor() == null
                ? suggest(proposalId).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ProblemType.CONFLICT).detailed("mentor.none"))
                : mentors.of(request.mentor())
                        .filter(Mentor::active)
                        .orElseThrow(() -> Refusal.of(List.of(Flaw.ofBody("/mentor", "mentor.unknown"))));
        Instant now = clock.instant();
        UUID id = begin(proposalId, mentor, now);
        telling.tell(proposalId, mentor.subject(), now);
        return assignments.require(proposalId, id);
    }

    /** Begins it without telling, where what leads to it tells already. */
    UUID begin(UUID proposalId, Mentor mentor, Instant now) {
        refuseIf(proposals.require(proposalId).protectsPeople(), "mentor.protected");
        refuseIf(proposals.isProposedBy(proposalId, mentor.subject()), "mentor.own");
        UUID id = assignments.begin(proposalId, mentor.id(), now);
        refuseIf(id == null, "mentor.assigned");
        telling.begun(id);
        return id;
    }

    @Transactional
    Assignment withdraw(UUID proposalId, UUID id, Version expected, String reason) {
        handled(proposalId);
        Assignment assignment = assignments.require(proposalId, id);
        Version.require(expected, assignment.version());
        refuseIf(assignment.isOver(), "mentor.over");
        end(assignment, "withdraw-mentor", reason);
        return assignments.require(proposalId, id);
    }

    void end(Assignment assignment, String by, String reason) {
        Instant now = clock.instant();
        assignments.end(assignment, by, now);
        telling.ended(assignment, by, reason, now);
    }

    /** A waste report gets no mentor: who has to do with it must not learn whose it is. */
    private Developed handled(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(proposal.isFor(MANAGER, DEPARTMENT_HEAD));
        refuseIf(proposal.protectsPeople(), "mentor.protected");
        return proposal;
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
