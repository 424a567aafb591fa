package city.innovation.tracker.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the caller has act in the own place, and when. */
@Schema(
        name = "NewDelegation",
        examples =
                "{\"deputy\":\"E10022\",\"validFrom\":\"2026-12-01\",\"validTo\":\"2026-12-12\",\"reason\":\"국외 출장\"}")
record NewDelegation(
        @NotBlank @Size(max = 100) @Schema(description = "Subject id of the one who acts.")
        String deputy,

        @NotNull @Schema(description = "The first day, Asia/Seoul; not in the past.")
        LocalDate validFrom,

        @NotNull @Schema(description = "The last day, Asia/Seoul; as far as the rule `delegation-terms` allows.")
        LocalDate validTo,

        @NotBlank @Size(max = 1_000) @Schema(description = "Why, for example leave or a business trip.")
        String reason) {

    /** Why it ends before its time. */
    @Schema(name = "RevokeDelegation", examples = "{\"reason\":\"일찍 돌아왔습니다.\"}")
    record Revocation(
            @NotBlank @Size(max = 1_000) @Schema(description = "Why.")
            String reason) {}
}
