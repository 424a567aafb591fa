package city.innovation.tracker.termination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that a rule finds. */
@Schema(
        name = "TerminationCandidate",
        requiredProperties = {"targetType", "targetId", "code", "title", "department", "ground", "evidence"},
        examples = """
                {"targetType":"WORK_ITEM","targetId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","code":"W-2026-000012",
                 "title":"종이 민원 접수대장 관리","department":"CIVIL","ground":"DECLINED_FUNCTION",
                 "evidence":"2018: 1200 > 2019: 300"}""")
record Candidate(
        TargetType targetType,
        UUID targetId,
        String code,
        String title,
        String department,
        Ground ground,

        @Schema(description = "The figures by which the rule found it.")
        String evidence) {

    static Candidate read(ResultSet row, Ground ground, String evidence) throws SQLException {
        return new Candidate(
                TargetType.valueOf(row.getString("type")),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                ground,
                evidence);
    }

    /** The same with that evidence. */
    Candidate shownBy(String figures) {
        return new Candidate(targetType, targetId, code, title, department, ground, figures);
    }

    /** All that the rules find. */
    @Schema(name = "TerminationCandidateList", requiredProperties = "items", examples = """
                    {"items":[{"targetType":"WORK_ITEM","targetId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10",
                     "code":"W-2026-000012","title":"종이 민원 접수대장 관리","department":"CIVIL","ground":"NARROW_BENEFIT",
                     "evidence":"40 < 50"}]}""")
    record All(List<Candidate> items) {}
}
