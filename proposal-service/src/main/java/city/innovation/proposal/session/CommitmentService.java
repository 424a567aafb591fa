package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is promised or instructed at sessions, and whether it is kept. */
@ApplicationScoped
class CommitmentService {

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionRules rules;
    private final Commitments commitments;

    CommitmentService(Sessions sessions, SessionAccess access, SessionRules rules, Commitments commitments) {
        this.sessions = sessions;
        this.access = access;
        this.rules = rules;
        this.commitments = commitments;
    }

    /** Writes down what was promised; the person appointed may give instructions too. */
    @Transactional
    Commitment promise(UUID sessionId, CommitmentRequests.New request) {
        Session session = sessions.lock(sessionId);
        boolean instruction = request.kindOrCommitment() == CommitmentKind.INSTRUCTION;
        Set<SessionRelation> relations = access.relations(session);
        access.require(access.runs(session) || (instruction && relations.contains(SessionRelation.APPOINTEE)));
        if (session.state() == SessionState.CANCELLED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.commitment.cancelled");
        }
        if (instruction && !rules.kind(session).appointee()) {
            throw Refusal.of(List.of(Flaw.ofBody("/kind", "session.instruction.none")));
        }
        requireAhead(request.dueOn());
        return commitments.add(session, request);
    }

    @Transactional
    Commitment keep(UUID sessionId, UUID id, Version expected, CommitmentRequests.Keep request) {
        Commitment commitment = take(sessionId, id, expected, CommitmentCommand.KEEP);
        return commitments.end(commitment, CommitmentCommand.KEEP, request.outcome());
    }

    @Transactional
    Commitment redate(UUID sessionId, UUID id, Version expected, CommitmentRequests.Redate request) {
        Commitment commitment = take(sessionId, id, expected, CommitmentCommand.REDATE);
        requireAhead(request.dueOn());
        return commitments.redate(commitment, request.dueOn(), request.reason());
    }

    @Transactional
    Commitment drop(UUID sessionId, UUID id, Version expected, String reason) {
        Commitment commitment = take(sessionId, id, expected, CommitmentCommand.DROP);
        return commitments.end(commitment, CommitmentCommand.DROP, reason);
    }

    @Transactional
    Commitment resume(UUID sessionId, UUID id, Version expected, String reason) {
        Commitment commitment = take(sessionId, id, expected, CommitmentCommand.RESUME);
        return commitments.resume(sessions.require(sessionId), commitment, reason);
    }

    private Commitment take(UUID sessionId, UUID id, Version expected, CommitmentCommand command) {
        Session session = sessions.require(sessionId);
        Commitment commitment = commitments.lock(sessionId, id);
        access.require(command.mayBeGivenBy(relations(session, commitment)));
        Version.require(expected, commitment.version());
        command.next(commitment.state());
        return commitment;
    }

    /** The relations to the session, and to the commitment. */
    Set<SessionRelation> relations(Session session, Commitment commitment) {
        Set<SessionRelation> relations = EnumSet.copyOf(access.relations(session));
        Caller caller = access.caller();
        if ((!caller.isAnonymous() && caller.subject().equals(commitment.ownerSubject()))
                || access.leads(commitment.ownerDepartment())) {
            relations.add(SessionRelation.OWNER);
        }
        return relations;
    }

    private void requireAhead(LocalDate dueOn) {
        if (dueOn.isBefore(commitments.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "session.commitment.past")));
        }
    }
}
