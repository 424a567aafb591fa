package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public-private council advised on a plan, and what was answered. */
@Schema(
        name = "Advice",
        requiredProperties = {"id", "version", "number", "text", "advisedOn"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c90","version":2,"number":1,"text":"시민참여단의 의견을 분기마다 듣도록 하십시오.",
                 "advisedOn":"2020-02-14","answer":"ACCEPTED","reason":"분기 점검에 참여단을 포함합니다.",
                 "answeredAt":"2020-02-20T02:00:00Z"}""")
record Advice(
        UUID id,
        int version,

        @Schema(description = "Counts within the plan, from 1.")
        int number,

        @Schema(description = "The area, task or project that it is about.")
        UUID nodeId,

        String text,
        LocalDate advisedOn,

        @Schema(description = "Absent until it is answered.")
        AdviceAnswer answer,

        @Schema(description = "Why it was answered so.") String reason,
        Instant answeredAt) {

    /** All advice on a plan. */
    @Schema(name = "AdviceList", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c90","version":1,"number":1,
                     "text":"시민참여단의 의견을 분기마다 듣도록 하십시오.","advisedOn":"2020-02-14"}]}""")
    record All(List<Advice> items) {}

    static Advice read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Advice(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getInt("number"),
                row.getObject("node_id", UUID.class),
                row.getString("text"),
                row.getObject("advised_on", LocalDate.class),
                answer == null ? null : AdviceAnswer.valueOf(answer),
                row.getString("reason"),
                Sql.instant(row, "answered_at"));
    }
}
