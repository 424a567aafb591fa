package city.innovation.tracker.check;

import city.innovation.tracker.designation.Cadence;
import city.innovation.tracker.designation.DesignationKind;
import jakarta.validation.constraints.NotNull;

/**
 * How often regular checks open by themselves.
 *
 * @param key of key tasks that have no cadence of their own
 * @param brand of brand projects that have none of their own
 * @param rest of projects that are neither
 */
record CheckCadences(
        @NotNull Cadence key,
        @NotNull Cadence brand,
        @NotNull Cadence rest) {

    Cadence of(DesignationKind kind) {
        return switch (kind) {
            case KEY -> key;
            case BRAND -> brand;
        };
    }
}
