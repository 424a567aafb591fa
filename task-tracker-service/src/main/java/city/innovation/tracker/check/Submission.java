package city.innovation.tracker.check;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the department said of itself.
 *
 * @param selfVerdict its own verdict
 * @param statement in its words
 * @param evidence what shows it
 * @param submittedBy subject id
 * @param late whether that was after the last day
 */
@Embeddable
@Schema(
        name = "CheckSubmission",
        requiredProperties = {"selfVerdict", "statement", "evidence", "submittedAt", "submittedBy", "late"},
        examples = "{\"selfVerdict\":\"PASSED\",\"statement\":\"시범 운영을 마쳤습니다.\",\"evidence\":[],"
                + "\"submittedAt\":\"2026-07-08T01:00:00Z\",\"submittedBy\":\"E10001\",\"late\":false}")
record Submission(
        @Enumerated(EnumType.STRING) @Column(name = "self_verdict")
        Verdict selfVerdict,

        String statement,

        @Basic @JdbcTypeCode(SqlTypes.JSON) List<Evidence> evidence,

        @Column(name = "submitted_at") Instant submittedAt,
        @Column(name = "submitted_by") String submittedBy,
        Boolean late) {}
