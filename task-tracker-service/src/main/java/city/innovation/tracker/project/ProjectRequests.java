package city.innovation.tracker.project;

import city.innovation.tracker.plan.Partner;
import city.innovation.tracker.plan.ProgressMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of what is done with projects. */
final class ProjectRequests {

    private static final int LONG = 5_000;

    private ProjectRequests() {}

    @Schema(name = "SuspendProject", examples = "{\"reason\":\"예산이 나올 때까지 멈춥니다.\"}")
    record Suspend(
            @NotBlank @Size(max = LONG) @Schema(description = "Why it rests; public.")
            String reason) {}

    @Schema(name = "SwitchProjectMethod", examples = "{\"method\":\"INDICATORS\",\"reason\":\"성과지표로 관리합니다.\"}")
    record SwitchMethod(
            @NotNull @Schema(description = "How its progress is measured from now on.")
            ProgressMethod method,

            @NotBlank @Size(max = LONG) @Schema(description = "Why.")
            String reason) {}

    @Schema(name = "ProjectPartners", examples = """
                    {"citizenLed":true,
                     "partners":[{"kind":"CIVIC_BODY","name":"광주마을공동체네트워크","part":"현장 운영"}]}""")
    record Partners(
            @Schema(description = "Whether citizens lead it.")
            boolean citizenLed,

            @NotNull @Size(max = 50) @Schema(description = "All who work with it from outside.")
            List<@Valid @NotNull Partner> partners) {}
}
