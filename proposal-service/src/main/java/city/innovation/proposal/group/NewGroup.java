package city.innovation.proposal.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group to found: kind and title are enough. */
@Schema(name = "NewGroup", examples = """
                {"kind":"LEARNING_GROUP","title":"데이터로 일하기 학습모임","topic":"공공데이터 분석","department":"TRAFFIC",
                 "places":12,"termFrom":"2026-01-01","termTo":"2026-12-31"}""")
record NewGroup(
        @NotBlank @Schema(description = "A kind of the rules that hold today.")
        String kind,

        @NotBlank @Size(max = 300) @Schema(description = "What it is called.")
        String title,

        @Size(max = 5_000) @Schema(description = "What it works on.")
        String topic,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Size(max = 20) @Schema(description = "Code of the district it is about.")
        String district,

        @Size(max = 50)
        @Schema(description = "Code of the department that looks after it; the caller's when not given.")
        String department,

        @Min(1) @Max(100_000) @Schema(description = "How many members it may have; what its kind has when not given.")
        Integer places,

        @Schema(description = "The first day of its term, Asia/Seoul; today when not given.")
        LocalDate termFrom,

        @Schema(description = "The last day of its term, Asia/Seoul; what its kind has when not given.")
        LocalDate termTo) {

    GroupContent content(GroupKinds.Kind rules, String ownDepartment, LocalDate today) {
        LocalDate first = termFrom == null ? today : termFrom;
        return new GroupContent(
                title,
                topic,
                challenge,
                district,
                department == null ? ownDepartment : department,
                places == null ? rules.places() : places,
                first,
                termTo == null ? first.plusMonths(rules.termMonths()).minusDays(1) : termTo);
    }
}
