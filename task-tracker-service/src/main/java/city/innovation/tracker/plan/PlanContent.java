package city.innovation.tracker.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a plan says of itself. */
@Embeddable
@Schema(name = "PlanContent", examples = "{\"title\":\"2020년 광주혁신 실행계획\",\"coreValues\":[\"시민참여\",\"협업\",\"신뢰\"]}")
record PlanContent(
        @NotBlank @Size(max = 300) @Schema(description = "Its title.", examples = "2020년 광주혁신 실행계획")
        String title,

        @Size(max = 20_000) @Schema(description = "What it is about.")
        String description,

        @NotNull
        @Size(max = 20)
        @Basic
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "core_values")
        @Schema(description = "The values it stands for.")
        List<@NotBlank @Size(max = 100) String> coreValues,

        @NotNull @Valid @Embedded RollUpPolicy rollUp) {}
