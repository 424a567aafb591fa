package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.KnownProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes down what was said. */
@ApplicationScoped
class StatementService {

    private final StatementDoor door;
    private final Statements statements;
    private final Outcomes outcomes;
    private final KnownProposals proposals;
    private final Clock clock;

    StatementService(
            StatementDoor door, Statements statements, Outcomes outcomes, KnownProposals proposals, Clock clock) {
        this.door = door;
        this.statements = statements;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Takes down statements; on a board people write their own. */
    @Transactional
    List<Statement> state(UUID id, NewStatements request) {
        Session session = door.enter(id);
        Caller caller = door.caller();
        boolean runs = door.runs(session);
        Instant now = clock.instant();
        List<Statement> made = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            NewStatements.Item item = request.items().get(i);
            requireFit(session, item, "/items/" + i);
            Statement statement = statements.add(session, item, runs ? item.speaker() : caller.subject(), now);
            made.add(
                    Boolean.TRUE.equals(request.asVoices()) && runs
                            ? outcomes.voice(session, statement, null)
                            : statement);
        }
        return made;
    }

    private void requireFit(Session session, NewStatements.Item item, String place) {
        boolean story = item.kindOrStatement() == StatementKind.STORY;
        if (story && !door.kind(session).stories()) {
            throw Refusal.of(List.of(Flaw.ofBody(place + "/kind", "session.story.none")));
        }
        if (item.about() != null) {
            if (!story) {
                throw Refusal.of(List.of(Flaw.ofBody(place + "/about", "session.story.about")));
            }
            proposals.require(item.about());
        }
    }

    /** Hands the statement on as a voice. */
    @Transactional
    Statement toVoice(UUID sessionId, UUID id, Version expected, StatementRequests.ToVoice request) {
        Session session = door.take(sessionId);
        Statement statement = statements.lock(sessionId, id);
        Version.require(expected, statement.version());
        if (statement.voiceId() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.statement.voice");
        }
        return outcomes.voice(session, statement, request.title());
    }

    /** Hands the statement on as a proposal of who said it, or of the caller. */
    @Transactional
    Statement toProposal(UUID sessionId, UUID id, Version expected, StatementRequests.ToProposal request) {
        Session session = door.take(sessionId);
        Statement statement = statements.lock(sessionId, id);
        Version.require(expected, statement.version());
        if (statement.proposalId() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.statement.proposal");
        }
        return outcomes.proposal(session, statement, request);
    }

    /** Takes it out of the public's sight, or back into it. */
    @Transactional
    Statement hide(UUID sessionId, UUID id, Version expected, boolean hidden, String reason) {
        door.take(sessionId);
        Statement statement = statements.lock(sessionId, id);
        Version.require(expected, statement.version());
        if (statement.hidden() == hidden) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.statement.hidden");
        }
        return statements.hide(statement, hidden, reason);
    }
}
