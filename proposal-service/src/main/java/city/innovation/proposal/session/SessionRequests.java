package city.innovation.proposal.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class SessionRequests {

    private static final int LONG = 5_000;
    private static final int MOST = 10_000_000;

    private SessionRequests() {}

    @Schema(name = "SessionReason", examples = "{\"reason\":\"태풍으로 취소합니다.\"}")
    record Reason(@NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "RescheduleSession",
            examples =
                    "{\"startsAt\":\"2026-12-03T05:00:00Z\",\"endsAt\":\"2026-12-03T07:00:00Z\",\"place\":\"시민청 태평홀\",\"reason\":\"장소를 넓혔습니다.\"}")
    record Reschedule(
            @NotNull Instant startsAt,
            Instant endsAt,
            @Size(max = 300) String place,

            @Size(max = 1_000) @Schema(description = "Where it can be joined online.")
            String link,

            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(name = "HoldSession", examples = "{\"heldOn\":\"2026-11-20\",\"participants\":142,\"experts\":6}")
    record Hold(
            @Schema(description = "The day, Asia/Seoul; the day it was planned for when not given.")
            LocalDate heldOn,

            @Min(0) @Max(MOST) @NotNull @Schema(description = "How many took part, experts not among them.")
            Integer participants,

            @Min(0) @Max(MOST) @Schema(description = "How many experts took part.", defaultValue = "0")
            Integer experts) {

        HeldFigures figures(LocalDate planned) {
            return new HeldFigures(heldOn == null ? planned : heldOn, participants, experts == null ? 0 : experts);
        }
    }

    @Schema(
            name = "CorrectSession",
            description = "The figures as they should have been, all of them.",
            examples =
                    "{\"kind\":\"LISTENING\",\"heldOn\":\"2026-11-20\",\"participants\":148,\"experts\":6,\"reason\":\"현장 등록 6명이 빠졌습니다.\"}")
    record Correct(
            @NotBlank @Schema(description = "A kind of the rules under which it was planned.")
            String kind,

            @Schema(description = "None when not given.") UUID policyId,
            @Size(max = 300) String policyTitle,

            @NotNull @Schema(description = "The day, Asia/Seoul.")
            LocalDate heldOn,

            @Min(0) @Max(MOST) @NotNull @Schema(description = "How many took part, experts not among them.")
            Integer participants,

            @Min(0) @Max(MOST) @NotNull @Schema(description = "How many experts took part.")
            Integer experts,

            @NotBlank @Size(max = LONG) String reason) {

        HeldFigures figures() {
            return new HeldFigures(heldOn, participants, experts);
        }
    }
}
