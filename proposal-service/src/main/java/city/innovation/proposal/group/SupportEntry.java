package city.innovation.proposal.group;

import city.innovation.kit.sql.Sql;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Support money that was granted or spent.
 *
 * @param amountWon whole won (KRW), from 1
 * @param on the day, Asia/Seoul
 * @param reversedAt when it was reversed; it counts no more
 * @param reason why it was reversed
 */
@Schema(
        name = "GroupSupportEntry",
        requiredProperties = {"id", "version", "groupId", "kind", "amountWon", "on", "purpose"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","version":1,
                 "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","kind":"GRANT","amountWon":1500000,"on":"2026-03-02",
                 "purpose":"교재와 강사료"}""")
record SupportEntry(
        UUID id,
        int version,
        UUID groupId,
        SupportKind kind,
        long amountWon,
        LocalDate on,
        String purpose,
        Instant reversedAt,
        String reason) {

    static SupportEntry read(ResultSet row) throws SQLException {
        return new SupportEntry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("group_id", UUID.class),
                SupportKind.valueOf(row.getString("kind")),
                row.getLong("amount_won"),
                row.getObject("entry_on", LocalDate.class),
                row.getString("purpose"),
                Sql.instant(row, "reversed_at"),
                row.getString("reason"));
    }

    @Schema(
            name = "NewGroupSupportEntry",
            examples = "{\"kind\":\"SPENDING\",\"amountWon\":320000,\"on\":\"2026-04-10\",\"purpose\":\"교재 구입\"}")
    record New(
            @NotNull SupportKind kind,

            @NotNull @Min(1) @Max(1_000_000_000_000L) @Schema(description = "Whole won (KRW).")
            Long amountWon,

            @Schema(description = "The day, Asia/Seoul; today when not given.")
            LocalDate on,

            @NotBlank @Size(max = 1_000) @Schema(description = "What it is for; names nobody.")
            String purpose) {}

    /**
     * What there is and was.
     *
     * @param leftWon granted and not spent
     */
    @Schema(
            name = "GroupSupport",
            requiredProperties = {"grantedWon", "spentWon", "leftWon", "items"},
            examples = """
                    {"grantedWon":1500000,"spentWon":320000,"leftWon":1180000,"items":[
                     {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","version":1,
                     "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","kind":"GRANT","amountWon":1500000,
                     "on":"2026-03-02","purpose":"교재와 강사료"}]}""")
    record Account(long grantedWon, long spentWon, long leftWon, List<SupportEntry> items) {}
}
