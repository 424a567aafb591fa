package city.innovation.proposal.support;

import city.innovation.kit.time.Term;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many supporters oblige whom to what; rule data. A proposal keeps the version of its receipt.
 *
 * @param windowDays how many days of Asia/Seoul count, today included
 * @param thresholds each with its own code
 */
record SupportThresholds(
        @Min(1) @Max(366) int windowDays,
        @NotNull @Size(max = 10) List<@Valid @NotNull Threshold> thresholds) {

    SupportThresholds {
        thresholds = thresholds == null ? null : List.copyOf(thresholds);
    }

    /**
     * A number of supporters, and what follows.
     *
     * @param code stable code, for example {@code DEPARTMENT_ANSWERS}
     * @param supports how many within the window
     * @param by who must answer
     * @param within how long they have from the day it is reached
     */
    record Threshold(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,39}") String code,
            @Min(1) @Max(10_000_000) int supports,
            @NotNull Answerer by,
            @NotNull Term within) {

        /** The kind of the duty that it opens. */
        String duty() {
            return code.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @JsonIgnore
    @AssertTrue(message = "{support.codes.twice}")
    boolean isUnambiguous() {
        return thresholds == null
                || thresholds.stream().map(Threshold::code).distinct().count() == thresholds.size();
    }

    Optional<Threshold> threshold(String code) {
        return thresholds.stream()
                .filter(threshold -> threshold.code().equals(code))
                .findFirst();
    }
}
