package city.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands after completion. */
final class OutcomeRequests {

    private static final int LONG = 5_000;

    private OutcomeRequests() {}

    @Schema(name = "RecordMeasurement", examples = """
                    {"effect":{"grade":"SU","savings":[{"costClass":"RUNNING","savingWon":61000000,"costWon":38500000}],
                     "hoursSaved":1650,"hoursAdded":100,"citizensServed":26400,
                     "survey":{"score":8750,"respondents":412,"surveyedOn":"2027-10-15","method":"ONLINE"},"spread":true}}""")
    record Measurement(
            @NotNull @Valid EffectFigures effect,

            @Schema(description = "The first day of a practice's effect, Asia/Seoul; of others completing said it.")
            LocalDate firstEffectOn,

            @Schema(description = "Who carried a practice out; the proposers when not given.") @Size(min = 1, max = 50)
            List<ImplementationRequests.@NotNull @Valid Implementer> implementers) {}

    @Schema(name = "SignOff", examples = "{\"reason\":\"운영 기록과 결산서로 확인했습니다.\"}")
    record SignOff(
            @NotBlank @Size(max = LONG) @Schema(description = "What the sign-off rests on.")
            String reason) {}

    @Schema(name = "ShareProposal", examples = """
                    {"title":"QR코드로 신고하는 골목길 가로등","before":"전화로 위치를 설명하느라 신고 한 건에 10분이 걸렸습니다.",
                     "after":"QR코드를 찍으면 위치가 함께 접수되어 1분이면 끝납니다.","people":"도로과와 동구 자율방범대",
                     "budgetWon":38500000,"budgetNote":"도로 유지관리비에서 집행"}""")
    record Share(
            @Size(max = 1_000) @Schema(description = "The proposal's own when not given.")
            String title,

            @NotBlank @Size(max = 20_000) @Schema(description = "How it was before.")
            String before,

            @NotBlank @Size(max = 20_000) @Schema(description = "How it is now.")
            String after,

            @Size(max = LONG) @Schema(description = "Who made it; names only with their consent.")
            String people,

            @Min(0) @Max(EffectFigures.MOST) @Schema(description = "What it cost, in won.")
            Long budgetWon,

            @Size(max = LONG) @Schema(description = "Where the money came from.")
            String budgetNote) {}

    @Schema(name = "RevokeAdoption", examples = "{\"ground\":\"FALSE_RECORD\",\"reason\":\"절감액이 사실과 달랐습니다.\"}")
    record Revoke(
            @NotNull RevocationGround ground,
            @NotBlank @Size(max = LONG) String reason) {}
}
