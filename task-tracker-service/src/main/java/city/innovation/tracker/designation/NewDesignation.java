package city.innovation.tracker.designation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to designate. */
@Schema(
        name = "NewDesignation",
        examples =
                "{\"kind\":\"KEY\",\"nodeId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80\",\"reason\":\"시민 인지도와 우선순위가 높음\"}")
record NewDesignation(
        @NotNull DesignationKind kind,

        @NotNull @Schema(description = "A project, a task or an area of a plan that holds.")
        UUID nodeId,

        @NotBlank @Size(max = 5_000) @Schema(description = "Why; public.")
        String reason,

        @Schema(description = "Its last day, Asia/Seoul; until it is ended when not given.")
        LocalDate endsOn,

        @Schema(description = "How often it is checked; as the rules say when not given.")
        Cadence cadence,

        @Valid @Schema(description = "What citizens said of it.")
        Survey survey) {

    DesignationTerms terms() {
        return new DesignationTerms(reason, endsOn, cadence);
    }

    /** Why it ends. */
    @Schema(name = "EndDesignation", examples = "{\"reason\":\"사업이 마무리되어 지정을 끝냅니다.\"}")
    record End(@NotBlank @Size(max = 5_000) String reason) {}
}
