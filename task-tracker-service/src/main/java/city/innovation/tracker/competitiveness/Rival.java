package city.innovation.tracker.competitiveness;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another city in the index. */
@Schema(name = "RivalCity", examples = "{\"city\":\"Singapore\",\"rank\":5,\"score\":1291.4}")
record Rival(
        @NotBlank @Size(max = 100) @Schema(description = "The city.", examples = "Singapore")
        String city,

        @NotNull @Min(1) @Schema(description = "Its place.", examples = "5")
        Integer rank,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "Its score in points.", examples = "1291.4")
        BigDecimal score) {}
