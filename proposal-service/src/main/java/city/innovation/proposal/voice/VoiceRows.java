package city.innovation.proposal.voice;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.text.SearchTerms;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes new voices, as many as there are in one statement; those whose source and id are known are left out. */
@ApplicationScoped
class VoiceRows {

    private static final String COLUMNS = "id, version, event_sequence, number, state, channel, social_channel, title,"
            + " text, author, received_by, district, challenge, department, open, links, answer, resolution,"
            + " reason_code, rule_version, received_at, answer_due_at, resolve_due_at, answered_at, resolved_at,"
            + " origin, source, external_id, title_folded";

    private static final String INSERT = """
            insert into voice (%1$s, terms)
            select %1$s, array_to_tsvector(words) from jsonb_to_recordset(?::jsonb) as given (
                id uuid, version integer, event_sequence bigint, number text, state text, channel text,
                social_channel uuid, title text, text text, author text, received_by text, district text,
                challenge text, department text, open boolean, links jsonb, answer text, resolution text,
                reason_code text, rule_version integer, received_at timestamptz, answer_due_at timestamptz,
                resolve_due_at timestamptz, answered_at timestamptz, resolved_at timestamptz, origin text,
                source text, external_id text, title_folded text, words text[])
            on conflict (source, external_id) where external_id is not null do nothing
            returning id
            """.formatted(COLUMNS);

    private final Sql sql;
    private final ObjectMapper json;

    VoiceRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Inserts them and says which were new. */
    Set<UUID> insert(List<Voice> voices) {
        List<Map<String, Object>> rows = voices.stream().map(VoiceRows::row).toList();
        return new HashSet<>(sql.query(INSERT, row -> row.getObject(1, UUID.class), text(rows)));
    }

    /** Which of these ids of that source are here already. */
    Set<String> known(String source, List<String> externalIds) {
        return new HashSet<>(sql.query(
                "select external_id from voice where source = ? and external_id = any(?)",
                row -> row.getString(1),
                source,
                externalIds));
    }

    private static Map<String, Object> row(Voice voice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", voice.id());
        row.put("version", voice.version());
        row.put("event_sequence", voice.eventSequence());
        row.put("number", voice.number());
        row.put("state", voice.state());
        row.put("title", voice.title());
        row.put("text", voice.text());
        row.put("author", voice.author());
        row.put("received_by", voice.receivedBy());
        row.put("department", voice.department());
        row.put("links", voice.links());
        row.put("rule_version", voice.ruleVersion());
        row.put("received_at", voice.receivedAt());
        row.put("answer_due_at", voice.answerDueAt());
        row.put("resolve_due_at", voice.resolveDueAt());
        row.put("origin", voice.origin());
        row.put("source", voice.source());
        row.put("external_id", voice.externalId());
        row.put("title_folded", SearchTerms.fold(voice.title()));
        row.put("words", SearchTerms.of(voice.title(), voice.text()));
        file(row, voice.classification());
        file(row, voice.outcome());
        row.values().removeIf(Objects::isNull);
        return row;
    }

    private static void file(Map<String, Object> row, VoiceClassification as) {
        row.put("channel", as.channel());
        row.put("social_channel", as.socialChannel());
        row.put("district", as.district());
        row.put("challenge", as.challenge());
        row.put("open", as.open());
    }

    private static void file(Map<String, Object> row, VoiceOutcome outcome) {
        row.put("answer", outcome.answer());
        row.put("resolution", outcome.resolution());
        row.put("reason_code", outcome.reasonCode());
        row.put("answered_at", outcome.answeredAt());
        row.put("resolved_at", outcome.resolvedAt());
    }

    private String text(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A voice is no JSON", e);
        }
    }
}
