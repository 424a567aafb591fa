package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was said, for the caller's eyes. */
@ApplicationScoped
class StatementLists {

    private final Statements statements;
    private final StatementDoor door;

    StatementLists(Statements statements, StatementDoor door) {
        this.statements = statements;
        this.door = door;
    }

    @Transactional
    Page<Statement> page(UUID id, StatementKind kind, Statements.Became became, Cursor cursor, Limit limit) {
        Session session = door.read(id);
        if (!door.mayRead(session)) {
            return new Page<>(List.of(), null);
        }
        boolean all = door.mayKnowPeople(session);
        Page<Statement> page = statements.page(id, kind, became, all, cursor, limit);
        return all
                ? page
                : new Page<>(page.items().stream().map(Statement::forPublic).toList(), page.nextCursor());
    }

    @Transactional
    Statement one(UUID id, UUID statementId) {
        Session session = door.read(id);
        Statement statement = statements.require(id, statementId);
        boolean all = door.mayKnowPeople(session);
        if (!door.mayRead(session) || (statement.hidden() && !all)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return all ? statement : statement.forPublic();
    }
}
