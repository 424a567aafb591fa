package city.innovation.tracker.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is aimed at for a quarter. */
@Schema(name = "IndicatorTarget", examples = "{\"quarter\":\"2020-Q4\",\"target\":90}")
record Target(
        @NotNull @Pattern(regexp = QUARTER) @Schema(description = "The quarter of the calendar.", examples = "2020-Q4")
        String quarter,

        @NotNull @Digits(integer = 15, fraction = 6) @Schema(description = "In the indicator's unit.")
        BigDecimal target) {

    static final String QUARTER = "[0-9]{4}-Q[1-4]";
}
