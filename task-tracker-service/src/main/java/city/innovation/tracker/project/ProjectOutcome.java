package city.innovation.tracker.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project brought when it was carried out; provisional until it is measured. */
@Schema(name = "ProjectOutcome", examples = """
                {"firstEffectOn":"2020-12-01","executedWon":38500000,"savingWon":52000000,"costWon":38500000,
                 "costClass":"RUNNING","hoursSaved":2400,"hoursAdded":120,"citizensServed":15000,
                 "implementers":[{"subject":"E10021","department":"TRAFFIC","shareBp":10000,"lead":true}]}""")
record ProjectOutcome(
        @NotNull @Schema(description = "The first day of its effect, Asia/Seoul.")
        LocalDate firstEffectOn,

        @Min(0) @Max(MOST) @Schema(description = "What was spent, whole won; what the project says when not given.")
        Long executedWon,

        @Min(0) @Max(MOST) @Schema(description = "Expected to be saved or earned in the first year, whole won.")
        Long savingWon,

        @Min(0) @Max(MOST) @Schema(description = "What it cost to get there, whole won.")
        Long costWon,

        @Schema(description = "What kind of money is saved; needed with `savingWon`.")
        CostClass costClass,

        @Min(0) @Max(MOST) @Schema(description = "Working hours freed in the first year.")
        Long hoursSaved,

        @Min(0) @Max(MOST) @Schema(description = "Working hours added in the first year.")
        Long hoursAdded,

        @Min(0) @Max(MOST) @Schema(description = "People expected to have something of it in the first year.")
        Long citizensServed,

        @Size(max = 100) @Schema(description = "Who carried it out; shown to those who work for the city alone.")
        List<@Valid @NotNull Implementer> implementers) {

    /** A hundred trillion: more than any city's budget. */
    static final long MOST = 100_000_000_000_000L;

    ProjectOutcome {
        implementers = implementers == null ? List.of() : List.copyOf(implementers);
    }

    ProjectOutcome spent(Long standard) {
        return new ProjectOutcome(
                firstEffectOn,
                executedWon == null ? standard : executedWon,
                savingWon,
                costWon,
                costClass,
                hoursSaved,
                hoursAdded,
                citizensServed,
                implementers);
    }
}
