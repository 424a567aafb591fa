package city.innovation.tracker.indicator;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of an indicator. */
@Schema(name = "NewIndicator", examples = """
                {"name":"이용자 만족도","unit":"점","direction":"HIGHER","baseline":60,
                 "targets":[{"quarter":"2020-Q2","target":75},{"quarter":"2020-Q4","target":90}]}""")
record IndicatorContent(
        @NotBlank @Size(max = 300) String name,

        @Size(max = 5_000) @Schema(description = "How it is measured.")
        String description,

        @NotBlank @Size(max = 50) @Schema(description = "What it counts in.")
        String unit,

        @NotNull @Schema(description = "Which way is better.")
        Direction direction,

        @NotNull @Digits(integer = 15, fraction = 6) @Schema(description = "Where it begins, in the unit.")
        BigDecimal baseline,

        @NotEmpty
        @Size(max = 40)
        @Schema(description = "One a quarter; the last one is the whole way and better than the baseline.")
        List<@Valid @NotNull Target> targets,

        @Size(max = 5_000) @Schema(description = "Why; needed to change baseline, direction or targets.")
        String reason) {

    IndicatorContent {
        targets = targets == null
                ? null
                : targets.stream()
                        .sorted(Comparator.nullsLast(
                                Comparator.comparing(Target::quarter, Comparator.nullsLast(Comparator.naturalOrder()))))
                        .toList();
    }

    BigDecimal last() {
        return targets.getLast().target();
    }

    /** Refuses (400) two targets for a quarter, and a last one that is not better than the baseline. */
    void requireSound() {
        Set<String> quarters = new HashSet<>();
        for (Target target : targets) {
            if (!quarters.add(target.quarter())) {
                throw wrong("/targets", "indicator.targets.twice", target.quarter());
            }
        }
        int better = last().compareTo(baseline);
        if (direction == Direction.HIGHER ? better <= 0 : better >= 0) {
            throw wrong("/targets", "indicator.direction");
        }
    }

    /** Refuses (400) to aim at something else without a reason. */
    void requireReason(Indicator old) {
        boolean same =
                old.baseline().compareTo(baseline) == 0 && old.direction() == direction && sameTargets(old.targets());
        if (!same && (reason == null || reason.isBlank())) {
            throw wrong("/reason", "indicator.reason");
        }
    }

    private boolean sameTargets(List<Target> old) {
        boolean same = old.size() == targets.size();
        for (int i = 0; same && i < targets.size(); i++) {
            same = old.get(i).quarter().equals(targets.get(i).quarter())
                    && old.get(i).target().compareTo(targets.get(i).target()) == 0;
        }
        return same;
    }

    private static Refusal wrong(String field, String message, Object... arguments) {
        return Refusal.of(List.of(Flaw.ofBody(field, message, arguments)));
    }
}
