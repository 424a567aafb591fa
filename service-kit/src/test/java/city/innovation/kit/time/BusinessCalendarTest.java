package city.innovation.kit.time;

import static city.innovation.kit.time.Term.Unit.BUSINESS_DAYS;
import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;
import static city.innovation.kit.time.Term.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = BusinessCalendar.of(Holidays.known());

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, 1, MONTHS, 2023-02-28", // the month's last day
        "2024-01-31, 1, MONTHS, 2024-02-29",
        "2023-01-31, 30, CALENDAR_DAYS, 2023-03-02",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2024-05-03, 2, CALENDAR_DAYS, 2024-05-07", // Sunday, and Monday makes up for Children's Day
        "2025-09-05, 1, MONTHS, 2025-10-10", // Chuseok and Hangeul Day
        "2025-09-30, 3, BUSINESS_DAYS, 2025-10-10", // the 1st, the 2nd and, after nine days off, the 10th
        "2026-11-20, 0, CALENDAR_DAYS, 2026-11-20",
        "2026-11-21, 0, BUSINESS_DAYS, 2026-11-23", // opened on a Saturday
    })
    void countsTermsByTheCivilAct(LocalDate from, int count, Term.Unit unit, LocalDate due) {
        assertThat(calendar.due(from, new Term(count, unit))).isEqualTo(due);
    }

    @Test
    void endsWithTheDueDateInSeoul() {
        Instant openedAt = at("2026-11-02T23:30");
        assertThat(calendar.dueAt(openedAt, new Term(7, CALENDAR_DAYS), List.of()))
                .isEqualTo(Instant.parse("2026-11-09T14:59:59.999Z"));
    }

    @Test
    void doesNotCountPausedDays() {
        Instant openedAt = at("2026-11-02T10:00");
        Term week = new Term(7, CALENDAR_DAYS);
        Pause twoDays = new Pause(at("2026-11-03T09:00"), at("2026-11-05T18:00"));
        assertThat(due(openedAt, week, twoDays)).isEqualTo("2026-11-11");
        // The day of opening does not count anyway, so that a pause that begins then takes no more.
        assertThat(due(openedAt, week, new Pause(at("2026-11-02T11:00"), at("2026-11-04T11:00"))))
                .isEqualTo("2026-11-11");
        assertThat(due(openedAt, week, new Pause(at("2026-11-03T09:00"), at("2026-11-03T18:00"))))
                .isEqualTo("2026-11-09");
        assertThat(due(openedAt, week, twoDays, new Pause(at("2026-11-04T09:00"), at("2026-11-06T18:00"))))
                .isEqualTo("2026-11-12");
        assertThat(due(openedAt, week, new Pause(at("2026-11-10T09:00"), at("2026-11-20T18:00"))))
                .isEqualTo("2026-11-09");
        assertThat(due(openedAt, week, new Pause(at("2026-11-03T09:00"), null))).isEqualTo("2026-11-09");
    }

    @Test
    void countsPausesOfBusinessDaysInBusinessDays() {
        Pause overTheWeekend = new Pause(at("2026-11-06T09:00"), at("2026-11-09T18:00"));
        assertThat(due(at("2026-11-02T10:00"), new Term(5, BUSINESS_DAYS), overTheWeekend))
                .isEqualTo("2026-11-10");
    }

    @Test
    void endsOnABusinessDayAfterPausesToo() {
        Pause fiveDays = new Pause(at("2026-11-03T09:00"), at("2026-11-08T18:00"));
        assertThat(due(at("2026-11-02T10:00"), new Term(7, CALENDAR_DAYS), fiveDays))
                .isEqualTo("2026-11-16"); // the 14th is a Saturday
        assertThat(due(at("2026-10-14T10:00"), new Term(1, MONTHS), fiveDays)).isEqualTo("2026-11-19");
        assertThat(due(at("2025-11-14T10:00"), new Term(1, YEARS), fiveDays)).isEqualTo("2026-11-19");
    }

    @Test
    void warnsWhenSeventyPercentOfTheCountedTimeHasPassed() {
        Instant openedAt = Instant.parse("2026-11-02T00:00:00Z");
        Instant dueAt = Instant.parse("2026-11-14T00:00:00Z");
        assertThat(calendar.warnAt(openedAt, dueAt, List.of())).isEqualTo("2026-11-10T09:36:00Z");
        Pause twoDays = new Pause(Instant.parse("2026-11-04T00:00:00Z"), Instant.parse("2026-11-06T00:00:00Z"));
        assertThat(calendar.warnAt(openedAt, dueAt, List.of(twoDays, twoDays))).isEqualTo("2026-11-11T00:00:00Z");
        Pause all = new Pause(openedAt, dueAt);
        assertThat(calendar.warnAt(openedAt, dueAt, List.of(all))).isEqualTo(dueAt);
    }

    @Test
    void countsBusinessDays() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(calendar.isBusinessDay(friday)).isTrue();
        assertThat(calendar.isBusinessDay(friday.plusDays(1))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendar.businessDaysBetween(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(calendar.businessDaysBetween(friday, friday)).isZero();
        assertThat(calendar.businessDaysBetween(friday, friday.minusDays(5))).isZero();
    }

    private LocalDate due(Instant openedAt, Term term, Pause... pauses) {
        return CityTime.dateOf(calendar.dueAt(openedAt, term, List.of(pauses)));
    }

    private static Instant at(String seoul) {
        return LocalDateTime.parse(seoul).atZone(CityTime.ZONE).toInstant();
    }
}
