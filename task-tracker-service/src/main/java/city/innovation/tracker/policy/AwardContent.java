package city.innovation.tracker.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others awarded the city. */
@Embeddable
@Schema(name = "PolicyAwardContent", examples = """
                {"name":"UN 공공행정상","giver":"UN","sector":"공공서비스 혁신","rank":"1위","year":2013,
                 "policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99"}""")
record AwardContent(
        @NotBlank @Size(max = 200) @Schema(description = "What the award is named.", examples = "UN 공공행정상")
        String name,

        @Size(max = 200) @Schema(description = "Who gives it.", examples = "UN")
        String giver,

        @NotBlank @Size(max = 200) @Schema(description = "The sector in which it is given.", examples = "공공서비스 혁신")
        String sector,

        @NotBlank @Size(max = 100) @Schema(description = "Which place or grade it is.", examples = "1위")
        String rank,

        @NotNull @Min(1990) @Max(2200) @Schema(description = "The year.", examples = "2013")
        Integer year,

        @Column(name = "policy_id") @Schema(description = "The policy that it is for.")
        UUID policyId) {}
