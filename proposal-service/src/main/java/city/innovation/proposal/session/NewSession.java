package city.innovation.proposal.session;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session to plan: kind and title are enough. */
@Schema(name = "NewSession", examples = """
                {"kind":"LISTENING","title":"심야 대중교통에 대해 듣습니다","topic":"밤에 일하는 시민의 이동",
                 "policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","policyTitle":"심야버스","department":"TRAFFIC",
                 "startsAt":"2026-12-03T05:00:00Z","endsAt":"2026-12-03T07:00:00Z","place":"시민청 태평홀","capacity":150}""")
record NewSession(
        @NotBlank @Schema(description = "A kind of the rules that hold today.")
        String kind,

        @NotBlank @Size(max = 300) String title,
        @Size(max = 5_000) String topic,

        @Size(max = 50) @Schema(description = "Its items, in order.")
        List<@NotBlank @Size(max = 500) String> agenda,

        @Schema(description = "The policy of the city's register that it belongs to.")
        UUID policyId,

        @Size(max = 300) String policyTitle,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Size(max = 20) @Schema(description = "Code of the district it is about.")
        String district,

        @Size(max = 50) @Schema(description = "Code of the department that runs it; the caller's when not given.")
        String department,

        Instant startsAt,
        Instant endsAt,
        @Size(max = 300) String place,

        @Size(max = 1_000) @Schema(description = "Where it can be joined online.")
        String link,

        @Min(1) @Schema(description = "How many places there are; not limited when not given.")
        Integer capacity,

        @Size(max = 100) @Schema(description = "Subject id of the person appointed.")
        String appointee) {

    SessionContent content(String ownDepartment) {
        return new SessionContent(
                title,
                topic,
                agenda,
                policyId,
                policyTitle,
                challenge,
                district,
                department == null ? ownDepartment : department,
                startsAt,
                endsAt,
                place,
                link,
                capacity,
                appointee);
    }
}
