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
 * What the inspector found.
 *
 * @param findings one by one
 * @param remark for the department
 * @param verifiedBy subject id of the inspector
 * @param formerVerdict the verdict whose place it takes, after a reopening
 */
@Embeddable
@Schema(
        name = "CheckVerification",
        requiredProperties = {"verdict", "findings", "verifiedAt", "verifiedBy"},
        examples = "{\"verdict\":\"CONDITIONAL\",\"findings\":[\"안내문이 낡았습니다.\"],"
                + "\"verifiedAt\":\"2026-07-14T01:00:00Z\",\"verifiedBy\":\"E50001\"}")
record Verification(
        @Enumerated(EnumType.STRING) Verdict verdict,
        @Basic @JdbcTypeCode(SqlTypes.JSON) List<String> findings,
        String remark,
        @Column(name = "verified_at") Instant verifiedAt,
        @Column(name = "verified_by") String verifiedBy,

        @Enumerated(EnumType.STRING) @Column(name = "former_verdict")
        Verdict formerVerdict) {}
