package city.innovation.proposal.session;

import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whom a session names, in all its tables. */
@ApplicationScoped
class SessionPeople {

    private static final String OF_SESSION = "session_id = ?";

    private static final String NAMED = """
            select count(*) from (
                select subject from session_sign_up where session_id = ?
                union select speaker from session_statement where session_id = ? and speaker is not null
                union select owner_subject from session_commitment where session_id = ? and owner_subject is not null
                union select appointee from participation_session where id = ? and appointee is not null
                union select facilitator from session_table where session_id = ? and facilitator is not null) people
            """;

    private final Sql sql;
    private final StandIns standIns;

    SessionPeople(Sql sql, StandIns standIns) {
        this.sql = sql;
        this.standIns = standIns;
    }

    /** Puts stand-ins in their place, in the running transaction, and says how many people they are. */
    int erase(UUID id) {
        int named = sql.query(NAMED, row -> row.getInt(1), id, id, id, id, id).getFirst();
        standIns.replace("session_sign_up", "subject", OF_SESSION, id);
        standIns.replace("session_statement", "speaker", OF_SESSION, id);
        standIns.replace("session_commitment", "owner_subject", OF_SESSION, id);
        standIns.replace("session_table", "facilitator", OF_SESSION, id);
        standIns.replace("session_minutes", "written_by", OF_SESSION, id);
        standIns.replace("participation_session", "appointee", "id = ?", id);
        return named;
    }
}
