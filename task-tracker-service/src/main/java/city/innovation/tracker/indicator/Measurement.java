package city.innovation.tracker.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was measured for a quarter.
 *
 * @param evidence what shows it; for those who work for the city
 */
@Schema(
        name = "IndicatorMeasurement",
        requiredProperties = {"quarter", "actual", "measuredAt"},
        examples = "{\"quarter\":\"2020-Q2\",\"actual\":71.5,\"measuredAt\":\"2020-07-02T01:00:00Z\"}")
record Measurement(
        @Schema(description = "The quarter of the calendar.", examples = "2020-Q2")
        String quarter,

        @Schema(description = "In the indicator's unit.") BigDecimal actual,

        @Schema(description = "What shows it; for those who work for the city.")
        String evidence,

        @Schema(description = "When it was entered.") Instant measuredAt) {

    Measurement forOthers() {
        return new Measurement(quarter, actual, null, measuredAt);
    }

    @Schema(
            name = "MeasureIndicator",
            examples = "{\"quarter\":\"2020-Q2\",\"actual\":71.5,\"evidence\":\"상반기 만족도 조사\"}")
    record New(
            @NotNull
            @Pattern(regexp = Target.QUARTER)
            @Schema(description = "The quarter of the calendar; it has begun.", examples = "2020-Q2")
            String quarter,

            @NotNull @Digits(integer = 15, fraction = 6) @Schema(description = "In the indicator's unit.")
            BigDecimal actual,

            @Size(max = 5_000) @Schema(description = "What shows it.")
            String evidence) {}
}
