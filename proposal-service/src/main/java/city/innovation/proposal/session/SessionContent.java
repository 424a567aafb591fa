package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What is planned: about what, for whom, when and where. */
@Embeddable
@Schema(name = "SessionContent", examples = """
                {"title":"심야 대중교통에 대해 듣습니다","topic":"밤에 일하는 시민의 이동","capacity":150,"district":null}""")
record SessionContent(
        @NotBlank @Size(max = 300) @Schema(examples = "심야 대중교통에 대해 듣습니다")
        String title,

        @Size(max = 5_000) @Schema(description = "What it is about.")
        String topic,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 50)
        @Schema(description = "Its items, in order.")
        List<@NotBlank @Size(max = 500) String> agenda,

        @Column(name = "policy_id") @Schema(description = "The policy of the city's register that it belongs to.")
        UUID policyId,

        @Column(name = "policy_title") @Size(max = 300) @Schema(description = "What that policy is called.")
        String policyTitle,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Size(max = 20) @Schema(description = "Code of the district it is about.", examples = "11110")
        String district,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department that runs it.", examples = "TRAFFIC")
        String department,

        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt,
        @Size(max = 300) @Schema(examples = "시민청 태평홀") String place,

        @Size(max = 1_000)
        @Schema(description = "Where it can be joined online.", examples = "https://live.example.kr/46")
        String link,

        @Min(1) @Schema(description = "How many places there are; not limited when not given.")
        Integer capacity,

        @Size(max = 100) @Schema(description = "Subject id of the person appointed; for those who run sessions.")
        String appointee) {

    SessionContent {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    /** Refuses (400) an end without a beginning or before it, a policy's title without the policy, and unfit texts. */
    void requireSound() {
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw Refusal.of(List.of(Flaw.ofBody("/endsAt", "session.end")));
        }
        if (policyTitle != null && policyId == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/policyTitle", "session.policy")));
        }
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw Refusal.of(List.of(Flaw.ofBody("/link", "session.link")));
        }
    }

    /** Refuses (409) to invite people to what has neither time nor place. */
    void requireTimeAndPlace() {
        if (startsAt == null || (place == null && link == null)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.open.incomplete");
        }
    }

    String[] texts() {
        return new String[] {title, topic, policyTitle, place};
    }

    SessionContent at(Instant starts, Instant ends, String newPlace, String newLink) {
        return new SessionContent(
                title,
                topic,
                agenda,
                policyId,
                policyTitle,
                challenge,
                district,
                department,
                starts,
                ends,
                newPlace,
                newLink,
                capacity,
                appointee);
    }

    SessionContent about(UUID policy, String newPolicyTitle) {
        return new SessionContent(
                title,
                topic,
                agenda,
                policy,
                newPolicyTitle,
                challenge,
                district,
                department,
                startsAt,
                endsAt,
                place,
                link,
                capacity,
                appointee);
    }
}
