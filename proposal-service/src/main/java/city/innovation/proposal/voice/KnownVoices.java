package city.innovation.proposal.voice;

import city.innovation.events.Link;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Voices as other features reach them. */
@ApplicationScoped
public class KnownVoices {

    private static final String TIE = """
            update voice set version = version + 1,
                links = links || jsonb_build_array(jsonb_build_object('rel', ?::text, 'type', ?::text, 'id', ?::text))
            where id = any(?::uuid[])
              and not links @> jsonb_build_array(jsonb_build_object('rel', ?::text, 'type', ?::text, 'id', ?::text))
            returning id, version, rule_version
            """;

    private final Voices voices;
    private final Sql sql;
    private final Changes changes;

    KnownVoices(Voices voices, Sql sql, Changes changes) {
        this.voices = voices;
        this.sql = sql;
        this.changes = changes;
    }

    /** The voice, if there is one that the caller may know of; else 404. */
    @Transactional
    public KnownVoice require(UUID id) {
        Voice voice = voices.require(id);
        return new KnownVoice(
                voice.id(), voice.number(), voice.state(), voice.title(), voice.department(), voice.author());
    }

    /** Whether that person gave the voice, whoever asks. */
    public boolean isBy(UUID id, String subject) {
        return voices.count("id = ?1 and author = ?2", id, subject) > 0;
    }

    /** Notes where the ombudsman's grievance about it stands; the voice's version stays. */
    @Transactional
    public void markGrievance(UUID id, String state) {
        sql.update("update voice set grievance = ? where id = ?", state, id);
    }

    /** Ties voices to what came of them; those that are tied to it already stay as they are. */
    @Transactional
    public void tie(Collection<UUID> ids, Link link) {
        List<String> texts = ids.stream().map(UUID::toString).toList();
        sql.query(
                TIE,
                row -> {
                    changes.record(
                            VoicePaths.RESOURCE,
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            "tie",
                            row.getInt("rule_version"),
                            null,
                            Diff.none().with("links", null, List.of(link)));
                    return null;
                },
                link.rel(),
                link.type(),
                link.id(),
                texts,
                link.rel(),
                link.type(),
                link.id());
    }
}
