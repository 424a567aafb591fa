package city.innovation.proposal.session;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement made at a session, and what it became.
 *
 * @param number counts the statements of the session, from 1
 * @param table the table where it was said
 * @param speaker who said it, by subject id; for those who run the session alone
 * @param about the proposal whose story is told
 * @param voiceId the voice it became
 * @param proposalId the proposal it became
 * @param hidden whether those who run the session took it out of the public's sight
 */
@Schema(
        name = "SessionStatement",
        requiredProperties = {"id", "version", "sessionId", "number", "kind", "text", "hidden", "madeAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c44","version":2,
                 "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":1,"kind":"STATEMENT",
                 "text":"막차가 끊긴 뒤에는 집에 갈 방법이 없습니다.","district":"11110","table":3,
                 "voiceId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c55","hidden":false,"madeAt":"2026-11-22T01:00:00Z"}""")
record Statement(
        UUID id,
        int version,
        UUID sessionId,
        long number,
        StatementKind kind,
        String text,
        String district,
        Integer table,
        String speaker,
        UUID about,
        UUID voiceId,
        UUID proposalId,
        boolean hidden,
        Instant madeAt) {

    static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("session_id", UUID.class),
                row.getLong("number"),
                StatementKind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getString("district"),
                row.getObject("table_no", Integer.class),
                row.getString("speaker"),
                row.getObject("about", UUID.class),
                row.getObject("voice_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getBoolean("hidden"),
                Sql.instant(row, "made_at"));
    }

    /** Without who said it. */
    Statement forPublic() {
        return new Statement(
                id,
                version,
                sessionId,
                number,
                kind,
                text,
                district,
                table,
                null,
                about,
                voiceId,
                proposalId,
                hidden,
                madeAt);
    }

    /** Statements that were entered together. */
    @Schema(name = "SessionStatements", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c44","version":1,
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":1,"kind":"STATEMENT",
                     "text":"정류장에 불이 없어 무섭습니다.","hidden":false,"madeAt":"2026-11-22T01:00:00Z"}]}""")
    record Entered(List<Statement> items) {}

    /** A page of them, for the document alone. */
    @Schema(name = "SessionStatementPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c44","version":1,
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":1,"kind":"STATEMENT",
                     "text":"정류장에 불이 없어 무섭습니다.","hidden":false,"madeAt":"2026-11-22T01:00:00Z"}]}""")
    record StatementPage(List<Statement> items, String nextCursor, Long total) {}
}
