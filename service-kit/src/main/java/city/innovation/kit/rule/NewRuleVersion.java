package city.innovation.kit.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule to hold from a day on.
 *
 * @param validFrom the first day (Asia/Seoul), today or later: what was begun before ends under its own version
 * @param data the rule as a whole, of the same shape as the current version's
 * @param reason why it is changed, for the audit trail
 */
@Schema(name = "NewRuleVersion", examples = """
                {"validFrom":"2027-01-01","data":{"days":21},"reason":"11월 12일 시의회 의결"}""")
public record NewRuleVersion(
        @NotNull LocalDate validFrom,

        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode data,

        @NotBlank @Size(max = 1_000) String reason) {}
