package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answered checklists in the database. */
@ApplicationScoped
class Checklists {

    private static final String WRITE = """
            insert into proposal_checklist (id, proposal_id, rule_version, answers, version) values (?, ?, ?, ?::jsonb, 1)
            on conflict (proposal_id) do update set answers = excluded.answers, version = proposal_checklist.version + 1
                where proposal_checklist.version = ?
            returning version""";

    /** As it is kept, which is apart from how the API takes it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Sql sql;

    Checklists(Sql sql) {
        this.sql = sql;
    }

    /** A checklist as it stands. */
    record Stored(UUID id, int ruleVersion, List<ChecklistAnswer> answers, int version) {}

    Optional<Stored> of(UUID proposalId) {
        return sql
                .query(
                        "select id, rule_version, answers, version from proposal_checklist where proposal_id = ?",
                        row -> new Stored(
                                row.getObject("id", UUID.class),
                                row.getInt("rule_version"),
                                read(row.getString("answers")),
                                row.getInt("version")),
                        proposalId)
                .stream()
                .findFirst();
    }

    /** Writes it if it is still as it was; its next version. */
    int write(UUID proposalId, Stored former, List<ChecklistAnswer> answers) {
        List<Integer> written = sql.query(
                WRITE,
                row -> row.getInt("version"),
                former.id(),
                proposalId,
                former.ruleVersion(),
                text(answers),
                former.version());
        if (written.isEmpty() || written.getFirst() != former.version() + 1) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
        return written.getFirst();
    }

    private static String text(List<ChecklistAnswer> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Answers are plain JSON", e);
        }
    }

    private static List<ChecklistAnswer> read(String json) {
        try {
            return JSON.readerFor(new TypeReference<List<ChecklistAnswer>>() {}).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was written can be read", e);
        }
    }
}
