package city.innovation.kit.time;

import static city.innovation.kit.time.DayOfYear.lunar;
import static city.innovation.kit.time.DayOfYear.solar;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * South Korea's public holidays as dated rules, complete from 2000 on. Source: 관공서의 공휴일에 관한 규정
 * (Presidential Decree), articles 2 and 3, in the versions named at each rule.
 */
final class HolidayRules {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate OPEN = LocalDate.MAX;
    private static final String ARTICLE_2 = "관공서의 공휴일에 관한 규정 제2조";
    private static final LocalDate DECREE_24828 = LocalDate.of(2013, 11, 5);
    private static final LocalDate DECREE_31930 = LocalDate.of(2021, 8, 4);
    private static final LocalDate DECREE_33448 = LocalDate.of(2023, 5, 4);
    private static final LocalDate LABOUR_DAY_AGAIN = LocalDate.of(2026, 5, 1);
    private static final LocalDate CONSTITUTION_DAY_AGAIN = LocalDate.of(2026, 5, 11);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(SATURDAY, SUNDAY);
    private static final Set<DayOfWeek> SUNDAY_ONLY = EnumSet.of(SUNDAY);

    static final List<HolidayRule> HOLIDAYS = List.of(
            always(Holiday.NEW_YEAR, solar(1, 1)),
            always(Holiday.SEOLLAL, lunar(1, 1, -1)),
            always(Holiday.SEOLLAL, lunar(1, 1, 0)),
            always(Holiday.SEOLLAL, lunar(1, 1, 1)),
            always(Holiday.MARCH_FIRST, solar(3, 1)),
            until(Holiday.ARBOR_DAY, solar(4, 5), LocalDate.of(2005, 12, 31), "제18893호(2005-06-30)로 제외"),
            always(Holiday.BUDDHA, lunar(4, 8, 0)),
            from(Holiday.LABOUR_DAY, solar(5, 1), LABOUR_DAY_AGAIN, "제36290호(2026-04-30) 제2조제6호"),
            always(Holiday.CHILDREN, solar(5, 5)),
            always(Holiday.MEMORIAL_DAY, solar(6, 6)),
            until(Holiday.CONSTITUTION_DAY, solar(7, 17), LocalDate.of(2007, 12, 31), "제18893호(2005-06-30)로 제외"),
            from(Holiday.CONSTITUTION_DAY, solar(7, 17), CONSTITUTION_DAY_AGAIN, "제36290호(2026-04-30) 제2조제2호"),
            always(Holiday.LIBERATION_DAY, solar(8, 15)),
            always(Holiday.CHUSEOK, lunar(8, 15, -1)),
            always(Holiday.CHUSEOK, lunar(8, 15, 0)),
            always(Holiday.CHUSEOK, lunar(8, 15, 1)),
            always(Holiday.FOUNDATION_DAY, solar(10, 3)),
            from(Holiday.HANGEUL_DAY, solar(10, 9), LocalDate.of(2012, 12, 28), "제24273호(2012-12-28)"),
            always(Holiday.CHRISTMAS, solar(12, 25)));

    static final List<SubstituteRule> SUBSTITUTES = List.of(
            new SubstituteRule(
                    EnumSet.of(Holiday.SEOLLAL, Holiday.CHUSEOK), SUNDAY_ONLY, DECREE_24828, OPEN, "제24828호 제3조"),
            new SubstituteRule(EnumSet.of(Holiday.CHILDREN), WEEKEND, DECREE_24828, OPEN, "제24828호 제3조"),
            new SubstituteRule(
                    EnumSet.of(
                            Holiday.MARCH_FIRST, Holiday.LIBERATION_DAY, Holiday.FOUNDATION_DAY, Holiday.HANGEUL_DAY),
                    WEEKEND,
                    DECREE_31930,
                    OPEN,
                    "제31930호 제3조"),
            new SubstituteRule(
                    EnumSet.of(Holiday.BUDDHA, Holiday.CHRISTMAS), WEEKEND, DECREE_33448, OPEN, "제33448호 제3조"),
            new SubstituteRule(EnumSet.of(Holiday.LABOUR_DAY), WEEKEND, LABOUR_DAY_AGAIN, OPEN, "제36290호 제3조"),
            new SubstituteRule(
                    EnumSet.of(Holiday.CONSTITUTION_DAY), WEEKEND, CONSTITUTION_DAY_AGAIN, OPEN, "제36290호 제3조"));

    private HolidayRules() {}

    private static HolidayRule always(Holiday holiday, DayOfYear day) {
        return new HolidayRule(holiday, day, BEGIN, OPEN, ARTICLE_2);
    }

    private static HolidayRule from(Holiday holiday, DayOfYear day, LocalDate from, String source) {
        return new HolidayRule(holiday, day, from, OPEN, source);
    }

    private static HolidayRule until(Holiday holiday, DayOfYear day, LocalDate until, String source) {
        return new HolidayRule(holiday, day, BEGIN, until, source);
    }
}
