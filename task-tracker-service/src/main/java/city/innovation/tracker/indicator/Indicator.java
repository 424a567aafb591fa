package city.innovation.tracker.indicator;

import city.innovation.kit.change.Diff;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator of a project.
 *
 * @param targets by quarter, the first first; at least one
 * @param measurements by quarter, the first first
 */
@Schema(
        name = "Indicator",
        requiredProperties = {
            "id",
            "version",
            "projectId",
            "name",
            "unit",
            "direction",
            "baseline",
            "targets",
            "measurements",
            "progressBp"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cc1","version":2,
                 "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","name":"이용자 만족도","unit":"점","direction":"HIGHER",
                 "baseline":60,"targets":[{"quarter":"2020-Q4","target":90}],
                 "measurements":[{"quarter":"2020-Q2","actual":71.5,"measuredAt":"2020-07-02T01:00:00Z"}],
                 "progressBp":3833}""")
record Indicator(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        UUID projectId,
        String name,
        String description,
        @Schema(description = "What it counts in.") String unit,
        Direction direction,
        @Schema(description = "Where it began.") BigDecimal baseline,
        List<Target> targets,
        List<Measurement> measurements,

        @Schema(
                description =
                        "How far it came from the baseline to the last target by the latest measurement, in basis points.")
        int progressBp) {

    static Indicator of(
            UUID id, int version, UUID projectId, IndicatorContent content, List<Measurement> measurements) {
        return new Indicator(
                id,
                version,
                projectId,
                content.name(),
                content.description(),
                content.unit(),
                content.direction(),
                content.baseline(),
                content.targets(),
                measurements,
                Reach.of(content.baseline(), content.last(), latest(measurements))
                        .bp());
    }

    private static BigDecimal latest(List<Measurement> measurements) {
        return measurements.stream()
                .max(Comparator.comparing(Measurement::quarter))
                .map(Measurement::actual)
                .orElse(null);
    }

    /** How far it came. */
    Reach reach() {
        return Reach.of(baseline, targets.getLast().target(), latest(measurements));
    }

    /** What was aimed at for a quarter, or null. */
    BigDecimal target(String quarter) {
        return targets.stream()
                .filter(target -> target.quarter().equals(quarter))
                .map(Target::target)
                .findFirst()
                .orElse(null);
    }

    /** Without evidence. */
    Indicator forOthers() {
        return new Indicator(
                id,
                version,
                projectId,
                name,
                description,
                unit,
                direction,
                baseline,
                targets,
                measurements.stream().map(Measurement::forOthers).toList(),
                progressBp);
    }

    /** What differs, for the project's record. */
    Diff since(Indicator old) {
        return Diff.none()
                .with("indicator.id", old == null ? null : old.id, id)
                .with("indicator.name", old == null ? null : old.name, name)
                .with("indicator.description", old == null ? null : old.description, description)
                .with("indicator.unit", old == null ? null : old.unit, unit)
                .with("indicator.direction", old == null ? null : old.direction, direction)
                .with("indicator.baseline", old == null ? null : old.baseline, baseline)
                .with("indicator.targets", old == null ? null : old.targets, targets)
                .with("indicator.measurements", old == null ? null : old.measurements, measurements);
    }

    @Schema(name = "Indicators", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cc1","version":1,
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","name":"이용자 만족도","unit":"점",
                     "direction":"HIGHER","baseline":60,"targets":[{"quarter":"2020-Q4","target":90}],
                     "measurements":[],"progressBp":0}]}""")
    record All(List<Indicator> items) {}
}
