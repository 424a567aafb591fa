package city.innovation.tracker.competitiveness;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an outside index says of a year. */
@Embeddable
@Schema(name = "CompetitivenessContent", examples = """
                {"code":"GPCI","name":"Global Power City Index","publisher":"Mori Memorial Foundation","year":2026,"rank":6,
                 "score":1193.1,"goalRank":5,"goalScore":1291.4,
                 "rivals":[{"city":"Singapore","rank":5,"score":1291.4}],
                 "components":[{"code":"LIVABILITY","name":"거주","score":311.2,"challenges":["BALANCED_GROWTH"]}]}""")
record IndexContent(
        @NotNull
        @Pattern(regexp = CODE)
        @Schema(description = "The index's code, the same every year.", examples = "GPCI")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.", examples = "Global Power City Index")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "Who publishes it.", examples = "Mori Memorial Foundation")
        String publisher,

        @NotNull @Min(1990) @Max(2200) @Schema(description = "The year that it is of.", examples = "2026")
        Integer year,

        @NotNull @Min(1) @Schema(description = "The city's place.", examples = "6")
        Integer rank,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "The city's score in points.", examples = "1193.1")
        BigDecimal score,

        @Column(name = "goal_rank") @Min(1) @Schema(description = "The place that the city wants.", examples = "5")
        Integer goalRank,

        @Column(name = "goal_score")
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "The score that the city wants, in points.", examples = "1291.4")
        BigDecimal goalScore,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 100)
        @Schema(description = "The other cities.")
        List<@NotNull @Valid Rival> rivals,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 100)
        @Schema(description = "The parts that the score is made of.")
        List<@NotNull @Valid IndexComponent> components) {

    static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    IndexContent {
        rivals = rivals == null ? List.of() : List.copyOf(rivals);
        components = components == null ? List.of() : List.copyOf(components);
    }

    /** The city right before ours; none for the first, or where that city is not named. */
    Optional<Rival> next() {
        return rivals.stream().filter(rival -> rival.rank() < rank).max(Comparator.comparing(Rival::rank));
    }

    /** How many points the next city is ahead. */
    BigDecimal gapToNext() {
        return next().map(rival -> rival.score().subtract(score)).orElse(null);
    }

    /** How many points are missing to the goal; negative once it is passed. */
    BigDecimal gapToGoal() {
        return goalScore == null ? null : goalScore.subtract(score);
    }
}
