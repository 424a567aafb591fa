package city.innovation.tracker.check;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.designation.Cadence;
import city.innovation.tracker.designation.CheckPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the rounds of a year begin, where that differs from the first day after their period.
 *
 * @param version counts changes; 0 while nothing was said; part of the {@code ETag}
 */
@Schema(
        name = "TaskForceSchedule",
        requiredProperties = {"year", "version", "rounds"},
        examples = "{\"year\":2026,\"version\":1,\"rounds\":[" + Schedule.EXAMPLE + "]}")
record Schedule(int year, int version, List<Round> rounds) {

    static final String EXAMPLE =
            "{\"round\":\"2026-Q2\",\"opensOn\":\"2026-07-03\",\"dueOn\":\"2026-07-15\"," + "\"note\":\"2분기 점검 보고회\"}";

    /**
     * A round.
     *
     * @param round its period
     * @param opensOn the day on which its checks open, Asia/Seoul; within its period or later
     * @param dueOn the last day for the departments, Asia/Seoul; by the rules when absent
     * @param note what is planned, for example a report meeting
     */
    @Schema(name = "TaskForceRound", examples = Schedule.EXAMPLE)
    record Round(
            @NotBlank @Size(max = 10) @Schema(description = "For example `2026-06`, `2026-Q2`, `2026-H1` or `2026`.")
            String round,

            @NotNull LocalDate opensOn,
            LocalDate dueOn,
            @Size(max = 1_000) String note) {}

    /** What a year's schedule shall be. */
    @Schema(name = "SetTaskForceSchedule", examples = "{\"rounds\":[" + Schedule.EXAMPLE + "]}")
    record Plan(@NotNull @Size(max = 20) List<@NotNull @Valid Round> rounds) {

        /** Refuses (400) rounds that are none of the year, that begin before their period or are named twice. */
        void requireSound(int year) {
            for (int i = 0; i < rounds.size(); i++) {
                Round round = rounds.get(i);
                String pointer = "/rounds/" + i;
                CheckPeriod period = Arrays.stream(Cadence.values())
                        .flatMap(cadence -> cadence.coded(year, round.round()).stream())
                        .findFirst()
                        .orElseThrow(() -> flaw(pointer + "/round", "task-force.round.unknown"));
                if (round.opensOn().isBefore(period.first())) {
                    throw flaw(pointer + "/opensOn", "task-force.round.early");
                }
                if (round.dueOn() != null && round.dueOn().isBefore(round.opensOn())) {
                    throw flaw(pointer + "/dueOn", "node.period");
                }
            }
            if (rounds.stream().map(Round::round).distinct().count() < rounds.size()) {
                throw flaw("/rounds", "task-force.round.twice");
            }
        }

        private static Refusal flaw(String pointer, String message) {
            return Refusal.of(List.of(Flaw.ofBody(pointer, message)));
        }
    }
}
