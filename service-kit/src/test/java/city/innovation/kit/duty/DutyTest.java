package city.innovation.kit.duty;

import static city.innovation.kit.MovableClock.seoul;
import static city.innovation.kit.time.Term.Unit.BUSINESS_DAYS;
import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Holidays;
import city.innovation.kit.time.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    private final BusinessCalendar calendar = BusinessCalendar.of(Holidays.known());

    @ParameterizedTest
    @CsvSource({
        "2023-01-31T10:00, 1, MONTHS, 2023-02-28",
        "2023-01-31T10:00, 30, CALENDAR_DAYS, 2023-03-02",
        "2025-09-30T10:00, 3, BUSINESS_DAYS, 2025-10-10",
    })
    void keepsTheUnitOfItsTerm(String opened, int count, Term.Unit unit, LocalDate dueOn) {
        assertThat(dueOn(duty(opened, new Term(count, unit)))).isEqualTo(dueOn);
    }

    @Test
    void walkedThroughAYearTellsEachStageOnItsDayAndOnce() {
        Duty decide = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        Duty review = duty("2023-02-01T09:00", new Term(6, MONTHS));
        Duty answer = duty("2023-09-27T09:00", new Term(3, BUSINESS_DAYS));

        assertThat(year(decide)).containsExactly("WARNED 2023-02-21", "DUE 2023-03-02", "BREACHED 2023-03-03");
        assertThat(year(review)).containsExactly("WARNED 2023-06-08", "DUE 2023-08-01", "BREACHED 2023-08-02");
        // Chuseok and the temporary holiday of 2 October lie between, National Foundation Day too.
        assertThat(year(answer)).containsExactly("WARNED 2023-10-04", "DUE 2023-10-06", "BREACHED 2023-10-07");
    }

    @Test
    void aTermOfADayIsWarnedOfOnTheDayAndNeverBeforeItsOpening() {
        Duty duty = duty("2026-11-20T16:00", new Term(0, CALENDAR_DAYS));

        assertThat(duty.nextAt()).isAfter(seoul("2026-11-20T16:00")).isBefore(seoul("2026-11-21T00:00"));
        duty.tell();
        assertThat(duty.nextAt()).isEqualTo(duty.progress().warnAt());
        duty.tell();
        assertThat(duty.nextAt()).isEqualTo(seoul("2026-11-21T00:00"));
    }

    @Test
    void aPauseMovesTheEndAndTheWarningAndIsKeptAsData() {
        Duty duty = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        Instant warning = duty.nextAt();
        duty.pause(seoul("2023-02-05T15:00"), "supplement-requested");
        assertThat(duty.nextAt()).isNull();

        duty.resume(seoul("2023-02-12T11:00"), calendar);

        assertThat(dueOn(duty)).isEqualTo("2023-03-09"); // seven days later
        assertThat(duty.nextAt()).isBetween(warning.plus(Duration.ofDays(6)), warning.plus(Duration.ofDays(8)));
        assertThat(duty.progress().pauses())
                .containsExactly(
                        new Pause(seoul("2023-02-05T15:00"), seoul("2023-02-12T11:00"), "supplement-requested"));
    }

    @Test
    void twoPausesAddUp() {
        Duty duty = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        duty.pause(seoul("2023-02-05T15:00"), "supplement-requested");
        duty.resume(seoul("2023-02-12T11:00"), calendar);
        duty.pause(seoul("2023-02-20T09:00"), "expert-opinion");
        duty.resume(seoul("2023-02-24T18:00"), calendar);

        assertThat(dueOn(duty)).isEqualTo("2023-03-13");
        assertThat(duty.progress().sequence()).isEqualTo(5);
    }

    @Test
    void anAgreedDayMovesByThePauseToo() {
        Duty duty = agreed("2026-03-02T10:00", LocalDate.parse("2026-03-31"));
        duty.pause(seoul("2026-03-10T10:00"), "waiting");
        duty.resume(seoul("2026-03-14T10:00"), calendar);

        assertThat(dueOn(duty)).isEqualTo("2026-04-04");
    }

    @Test
    void aPauseAfterTheEndMendsNothing() {
        Duty duty = agreed("2026-03-02T10:00", LocalDate.parse("2026-03-05"));
        duty.pause(seoul("2026-03-10T10:00"), "waiting");
        duty.resume(seoul("2026-03-14T10:00"), calendar);

        assertThat(dueOn(duty)).isEqualTo("2026-03-05");
    }

    @Test
    void anotherDayStartsTheStagesAnew() {
        Duty duty = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        duty.tell();
        duty.redate(seoul("2023-02-25T10:00"), LocalDate.parse("2023-06-30"), calendar);

        assertThat(year(duty)).containsExactly("WARNED 2023-05-24", "DUE 2023-06-30", "BREACHED 2023-07-01");
        assertThat(duty.asked().term()).isNull();
    }

    @Test
    void closingEndsAnOpenPauseAndAllTelling() {
        Duty duty = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        duty.pause(seoul("2023-02-05T15:00"), "supplement-requested");
        duty.close(seoul("2023-02-06T15:00"), "withdraw");

        assertThat(duty.nextAt()).isNull();
        assertThat(duty.progress().pauses().getLast().until()).isEqualTo(seoul("2023-02-06T15:00"));
        assertThat(duty.isLate(duty.progress().closedAt())).isFalse();
    }

    @Test
    void aRightWarnsOnceAndLapsesWithoutBeingLate() {
        OpenDuty asked =
                duty("2023-01-31T10:00", new Term(15, CALENDAR_DAYS)).asked().asRight();
        Duty appeal = new Duty(UUID.randomUUID(), asked, calendar);

        appeal.tell();
        assertThat(appeal.nextAt()).isEqualTo(seoul("2023-02-16T00:00"));
        assertThat(appeal.hasLapsed(seoul("2023-02-15T23:59"))).isFalse();
        assertThat(appeal.hasLapsed(seoul("2023-02-16T00:00"))).isTrue();
        assertThat(appeal.isLate(seoul("2023-02-20T10:00"))).isFalse();
    }

    @Test
    void aClockThatRanOnBeforeItWasToldCountsFromThatDay() {
        Duty duty = duty("2023-01-31T10:00", new Term(30, CALENDAR_DAYS));
        duty.pause(seoul("2023-02-05T15:00"), "start-development");
        duty.resume(seoul("2023-02-12T23:59"), calendar);

        assertThat(dueOn(duty)).isEqualTo("2023-03-09");
    }

    @Test
    void needsATermOrADay() {
        Responsible anybody = Responsible.role("mentor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenDuty(
                        "decide", "proposal", UUID.randomUUID(), null, anybody, null, null, null, null, false));
    }

    /** What a year of days tells, looked at in each day's first minute. */
    private static List<String> year(Duty duty) {
        List<String> told = new ArrayList<>();
        LocalDate first = CityTime.dateOf(duty.asked().from());
        for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
            Instant midnight = CityTime.startOf(day.plusDays(1));
            while (duty.hasToTell(midnight.minusMillis(1))) {
                told.add(duty.tell() + " " + day);
            }
        }
        return told;
    }

    private static LocalDate dueOn(Duty duty) {
        return CityTime.dateOf(duty.progress().dueAt());
    }

    private Duty duty(String opened, Term term) {
        UUID proposal = UUID.randomUUID();
        OpenDuty asked = OpenDuty.within("decide", "proposal", proposal, Responsible.department("D1"), term, 1);
        return new Duty(UUID.randomUUID(), asked.from(seoul(opened)), calendar);
    }

    private Duty agreed(String opened, LocalDate dueOn) {
        UUID proposal = UUID.randomUUID();
        OpenDuty asked = OpenDuty.until("promise", "proposal", proposal, Responsible.subject("E1"), dueOn);
        return new Duty(UUID.randomUUID(), asked.from(seoul(opened)), calendar);
    }
}
