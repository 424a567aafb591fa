package city.innovation.proposal.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a call asks for, until when, and what it promises. */
@Embeddable
@Schema(name = "OpenCallContent", examples = """
                {"title":"2026년 하반기 창의제안 공모","topic":"걷기 좋은 골목을 만드는 방법을 찾습니다.","challenge":"BALANCED_GROWTH",
                 "responsibleDepartment":"INNOVATION","opensAt":"2026-12-01T00:00:00Z","closesAt":"2026-12-31T14:59:59Z",
                 "criteria":[{"name":"창의성","weightPercent":40},{"name":"실현가능성","weightPercent":60}],
                 "rewards":[{"name":"대상","places":1,"amountWon":3000000}]}""")
record CallContent(
        @NotBlank @Size(max = 300) @Schema(description = "What the call is named.", examples = "2026년 하반기 창의제안 공모")
        String title,

        @NotBlank
        @Size(max = 10_000)
        @Schema(description = "What ideas are wanted on.", examples = "걷기 좋은 골목을 만드는 방법을 찾습니다.")
        String topic,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.", examples = "BALANCED_GROWTH")
        String challenge,

        @Column(name = "responsible_department")
        @Size(max = 50)
        @Schema(description = "Code of the department that asks.", examples = "INNOVATION")
        String responsibleDepartment,

        @Column(name = "opens_at")
        @Schema(description = "When it opens by itself; without one it is opened by command.")
        Instant opensAt,

        @Column(name = "closes_at")
        @NotNull
        @Schema(description = "When it closes by itself; answers count until then.")
        Instant closesAt,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 20)
        @Schema(description = "By what answers are judged; the weights sum to 100 where there are any.")
        List<@Valid @NotNull Criterion> criteria,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 20)
        @Schema(description = "What the best answers get.")
        List<@Valid @NotNull Reward> rewards) {

    CallContent {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        rewards = rewards == null ? List.of() : List.copyOf(rewards);
    }

    /** By what answers are judged. */
    @Schema(name = "CallCriterion", examples = "{\"name\":\"창의성\",\"weightPercent\":40}")
    record Criterion(
            @NotBlank @Size(max = 100) @Schema(description = "What is looked at.")
            String name,

            @Min(1) @Max(100) @Schema(description = "Its weight in percent.")
            int weightPercent) {}

    /** What so many answers get. */
    @Schema(name = "CallReward", examples = "{\"name\":\"대상\",\"places\":1,\"amountWon\":3000000}")
    record Reward(
            @NotBlank @Size(max = 100) @Schema(description = "The prize's name.")
            String name,

            @Min(1) @Max(10_000) @Schema(description = "How many answers get it.")
            int places,

            @Min(0) @Schema(description = "What each gets, in won (KRW).")
            long amountWon) {}

    /** The same, closing at another time. */
    CallContent closing(Instant at) {
        return new CallContent(title, topic, challenge, responsibleDepartment, opensAt, at, criteria, rewards);
    }
}
