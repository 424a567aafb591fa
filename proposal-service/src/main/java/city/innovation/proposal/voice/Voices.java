package city.innovation.proposal.voice;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The voices in the database. */
@ApplicationScoped
class Voices implements PanacheRepositoryBase<Voice, UUID> {

    private final VoiceAccess access;

    Voices(VoiceAccess access) {
        this.access = access;
    }

    /** The voice, if there is one that the caller may know of; else 404. */
    Voice require(UUID id) {
        Voice voice = findById(id);
        if (voice == null || access.relations(voice).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return voice;
    }

    /** The voice that came from there under that id, whoever asks; null if there is none. */
    Voice from(String source, String externalId) {
        return find("source = ?1 and externalId = ?2", source, externalId).firstResult();
    }
}
