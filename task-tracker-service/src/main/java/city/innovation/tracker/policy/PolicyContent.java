package city.innovation.tracker.policy;

import city.innovation.tracker.TrackerLink;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a policy says of itself. */
@Embeddable
@Schema(name = "PolicyContent", examples = """
                {"title":"서울시민 복지기준","background":"소득·주거·돌봄의 격차가 커졌습니다.","purpose":"누구나 누릴 기준을 정합니다.",
                 "department":"WELFARE","importance":"IMPORTANT","budget":[{"year":2026,"amountWon":1200000000}],
                 "links":[{"rel":"about","type":"session","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c08"}]}""")
record PolicyContent(
        @NotBlank @Size(max = 300) @Schema(description = "Its title.", examples = "서울시민 복지기준")
        String title,

        @Size(max = 20_000) @Schema(description = "Why it is needed.")
        String background,

        @Size(max = 20_000) @Schema(description = "What it is to reach.")
        String purpose,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department that owns it.", examples = "WELFARE")
        String department,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "How important it is.")
        PolicyImportance importance,

        @Size(max = 50)
        @Schema(description = "Code of the city challenge that it serves.", examples = "BALANCED_GROWTH")
        String challenge,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 50)
        @Schema(description = "Its budget by year.")
        List<@NotNull @Valid BudgetYear> budget,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 200)
        @Schema(description = "Related sessions, proposals and projects, by their type and id.")
        List<@NotNull @Valid TrackerLink> links) {

    PolicyContent {
        budget = budget == null ? List.of() : List.copyOf(budget);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The same, less important. */
    PolicyContent ordinary() {
        return new PolicyContent(
                title, background, purpose, department, PolicyImportance.ORDINARY, challenge, budget, links);
    }
}
