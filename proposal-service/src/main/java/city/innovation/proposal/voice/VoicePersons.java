package city.innovation.proposal.voice;

import city.innovation.kit.sql.Sql;
import city.innovation.proposal.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever gave a voice stays known as long as it names them. */
@ApplicationScoped
class VoicePersons implements PersonReferences {

    private final Sql sql;

    VoicePersons(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean names(String subject) {
        return !sql.query("select 1 from voice where author = ? limit 1", row -> 1, subject)
                .isEmpty();
    }
}
