package city.innovation.tracker.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for information. There is no fee. */
@Schema(name = "NewInformationRequest", examples = """
                {"title":"심야버스 노선 선정 자료","text":"2025년 심야버스 노선을 정할 때 쓴 통화량 자료를 받고 싶습니다.",
                 "department":"TRAFFIC"}""")
record NewInformationRequest(
        @NotBlank @Size(max = 300) @Schema(description = "What it is about.", examples = "심야버스 노선 선정 자료")
        String title,

        @NotBlank @Size(max = 10_000) @Schema(description = "What is asked for.", examples = "통화량 자료를 받고 싶습니다.")
        String text,

        @Size(max = 50)
        @Schema(description = "Code of the department that has it; absent if unknown.", examples = "TRAFFIC")
        String department,

        @Schema(
                description =
                        "When it came in on paper, Asia/Seoul; only officials say so, and it then has no requester"
                                + " who is told here.",
                examples = "2026-11-20")
        LocalDate receivedOnPaper) {}
