package city.innovation.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a proposal says. Title and problem are enough to submit; lengths count UTF-16 units after NFC. */
@Embeddable
@Schema(
        name = "ProposalContent",
        examples = "{\"improvement\":\"공영주차장 센서 정보를 한 화면에서 보여 줍니다.\",\"category\":\"교통\",\"district\":null}")
record ProposalContent(
        @NotBlank @Size(max = 1_000) @Schema(description = "Public by law.", examples = "골목 주차 빈자리를 실시간으로 알려 주세요")
        String title,

        @NotBlank
        @Size(max = 20_000)
        @Schema(description = "Current state and problem.", examples = "퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.")
        String problem,

        @Size(max = 20_000) @Schema(examples = "공영주차장 센서 정보를 한 화면에서 보여 줍니다.")
        String improvement,

        @Column(name = "expected_effect") @Size(max = 20_000) @Schema(examples = "찾는 시간이 하루 평균 10분 줄어듭니다.")
        String expectedEffect,

        @Column(name = "own_work") @Schema(description = "Whether it concerns the proposer's own work; officials only.")
        Boolean ownWork,

        @Size(max = 50) @Schema(examples = "교통") String category,

        @Size(max = 20) @Schema(description = "Code of the district concerned.", examples = "29110")
        String district,

        @Size(max = 50) @Schema(description = "Code of the city challenge it answers.")
        String challenge,

        @Column(name = "responsible_department")
        @Size(max = 50)
        @Schema(description = "Code of the department in charge.", examples = "TRAFFIC")
        String responsibleDepartment,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Size(max = 20)
        List<@NotBlank @Size(max = 30) String> tags,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "What the kind asks for besides; see the kind's JSON Schema.")
        JsonNode details,

        @Schema(description = "Hide all but title and outcome from the public.")
        Boolean hidden) {

    ProposalContent {
        tags = tags == null ? List.of() : List.copyOf(tags);
        details = details == null ? JsonNodeFactory.instance.objectNode() : details;
        hidden = hidden != null && hidden;
    }

    /** All the texts that a search looks into. */
    String[] texts() {
        return new String[] {title, problem, improvement, expectedEffect, String.join(" ", tags)};
    }

    /** Without what people wrote but the title, which is public by law. */
    ProposalContent titleAlone() {
        return new ProposalContent(
                title,
                "",
                null,
                null,
                ownWork,
                category,
                district,
                challenge,
                responsibleDepartment,
                List.of(),
                null,
                hidden);
    }

    /** Whether that is all that is left; else the problem is never blank. */
    boolean holdsTitleAlone() {
        return problem.isEmpty();
    }

    /** Without anything that people wrote. */
    ProposalContent blank() {
        return new ProposalContent("", "", null, null, ownWork, null, null, null, null, List.of(), null, true);
    }

    ProposalContent in(String department) {
        return with(department, hidden);
    }

    ProposalContent hidden(boolean fromPublic) {
        return with(responsibleDepartment, fromPublic);
    }

    private ProposalContent with(String department, boolean fromPublic) {
        return new ProposalContent(
                title,
                problem,
                improvement,
                expectedEffect,
                ownWork,
                category,
                district,
                challenge,
                department,
                tags,
                details,
                fromPublic);
    }
}
