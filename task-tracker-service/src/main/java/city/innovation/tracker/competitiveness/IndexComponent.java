package city.innovation.tracker.competitiveness;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of an index, with what of the city's plans should move it. */
@Schema(name = "IndexComponent", examples = """
                {"code":"LIVABILITY","name":"거주","rank":16,"score":311.2,
                 "areas":["019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c20"],"challenges":["BALANCED_GROWTH"]}""")
record IndexComponent(
        @NotNull @Pattern(regexp = IndexContent.CODE) @Schema(description = "Its code.", examples = "LIVABILITY")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.", examples = "거주")
        String name,

        @Min(1) @Schema(description = "The city's place in it.", examples = "16")
        Integer rank,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "The city's score in it, in points.", examples = "311.2")
        BigDecimal score,

        @Size(max = 50) @Schema(description = "The plan's areas that should move it, by the ids of their nodes.")
        List<@NotNull UUID> areas,

        @Size(max = 50) @Schema(description = "Codes of the city challenges that should move it.")
        List<@NotNull @Pattern(regexp = IndexContent.CODE) String> challenges) {

    IndexComponent {
        areas = areas == null ? List.of() : List.copyOf(areas);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
    }
}
