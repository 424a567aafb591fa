package city.innovation.tracker.designation;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.NodeKind;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key task or a brand project: an area, task or project as it stands in its plan, and why it is designated.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param year the year of the plan, whose quota it counts to
 * @param startsOn its first day, Asia/Seoul
 * @param survey the latest that asked about it
 * @param ruleVersion the version of {@code designation-quotas} that it was made under
 * @param endReason why it ended, the command that ended its project where that did; absent if its time was over
 */
@Schema(
        name = "Designation",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "state",
            "year",
            "nodeId",
            "nodeKind",
            "planId",
            "code",
            "title",
            "department",
            "reason",
            "startsOn",
            "ruleVersion",
            "madeAt"
        },
        examples = Designation.EXAMPLE)
record Designation(
        UUID id,
        int version,
        DesignationKind kind,
        DesignationState state,
        int year,
        UUID nodeId,
        NodeKind nodeKind,
        UUID planId,
        String planCode,
        String code,
        String title,
        String department,
        LocalDate startsOn,
        @JsonUnwrapped DesignationTerms terms,
        Survey survey,
        int ruleVersion,
        Instant madeAt,
        Instant endedAt,
        String endReason) {

    static final String EXAMPLE = """
            {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d00","version":1,"kind":"KEY","state":"HELD","year":2026,
             "nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","nodeKind":"PROJECT",
             "planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","planCode":"GWANGJU-2026","code":"3-2-07",
             "title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","startsOn":"2026-02-01",
             "reason":"시민 인지도와 우선순위가 높음","ruleVersion":1,"madeAt":"2026-02-01T01:00:00Z"}""";

    static final String COLUMNS = """
            d.*, n.kind as node_kind, n.code as node_code, n.title as node_title, n.department as node_department,
                n.plan_code, s.name as survey_name, s.surveyed_on, s.method as survey_method, s.respondents,
                s.awareness_hundredths, s.priority_hundredths, s.demand_hundredths
            """;

    static final String FROM = """
            designation d join known_node n on n.id = d.node_id
                left join lateral (select * from designation_survey found where found.designation_id = d.id
                    order by found.surveyed_on desc, found.id desc limit 1) s on true
            """;

    static Designation read(ResultSet row) throws SQLException {
        String cadence = row.getString("cadence");
        return new Designation(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                DesignationKind.valueOf(row.getString("kind")),
                DesignationState.valueOf(row.getString("state")),
                row.getInt("year"),
                row.getObject("node_id", UUID.class),
                NodeKind.valueOf(row.getString("node_kind")),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_code"),
                row.getString("node_code"),
                row.getString("node_title"),
                row.getString("node_department"),
                row.getObject("starts_on", LocalDate.class),
                new DesignationTerms(
                        row.getString("reason"),
                        row.getObject("ends_on", LocalDate.class),
                        cadence == null ? null : Cadence.valueOf(cadence)),
                Survey.read(row),
                row.getInt("rule_version"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "ended_at"),
                row.getString("end_reason"));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "DesignationPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record DesignationPage(List<Designation> items, String nextCursor, Long total) {}
}
