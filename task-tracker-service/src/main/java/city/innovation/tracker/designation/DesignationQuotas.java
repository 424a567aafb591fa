package city.innovation.tracker.designation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many may be designated a year.
 *
 * @param key key tasks, 0 to 10,000
 * @param brand brand projects, 0 to 10,000
 */
record DesignationQuotas(
        @Min(0) @Max(10_000) int key, @Min(0) @Max(10_000) int brand) {

    int of(DesignationKind kind) {
        return switch (kind) {
            case KEY -> key;
            case BRAND -> brand;
        };
    }
}
