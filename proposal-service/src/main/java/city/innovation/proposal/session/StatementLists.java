package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    Page<Statement> page(UUID id, StatementKind kind, Statements.Became became, Paging paging) {
        Session session = door.read(id);
        if (!door.mayRead(session)) {
            return paging.nothing();
        }
        boolean all = door.mayKnowPeople(session);
        Page<Statement> page = statements.page(id, kind, became, all, paging);
        return all ? page : page.map(Statement::forPublic);
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
