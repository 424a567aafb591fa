package city.innovation.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Works out the holidays of one year from the rules. */
final class HolidayYear {

    private final NavigableMap<LocalDate, List<Holiday>> named = new TreeMap<>();
    private final NavigableMap<LocalDate, String> result = new TreeMap<>();

    private HolidayYear() {}

    /** The holidays of the year by date, the given election and temporary days and all substitutes among them. */
    static NavigableMap<LocalDate, String> of(int year, Map<LocalDate, String> extras) {
        HolidayYear days = new HolidayYear();
        days.name(year);
        extras.forEach((day, name) -> {
            if (day.getYear() == year) {
                days.result.putIfAbsent(day, name);
            }
        });
        days.substitute();
        return days.result;
    }

    private void name(int year) {
        for (HolidayRule rule : HolidayRules.HOLIDAYS) {
            LocalDate day = rule.day().in(year);
            if (rule.holdsOn(day)) {
                named.computeIfAbsent(day, d -> new ArrayList<>()).add(rule.holiday());
                result.merge(day, rule.holiday().korean(), (one, other) -> one + ", " + other);
            }
        }
    }

    /** One substitute for each day that is owed one, in order, each on the next day that is still free. */
    private void substitute() {
        named.forEach((day, holidays) -> {
            if (holidays.stream().anyMatch(holiday -> owed(holiday, day, holidays.size() > 1))) {
                result.put(nextFree(day), "대체공휴일(" + result.get(day) + ")");
            }
        });
    }

    private static boolean owed(Holiday holiday, LocalDate day, boolean overlaps) {
        return HolidayRules.SUBSTITUTES.stream().anyMatch(rule -> rule.owes(holiday, day, overlaps));
    }

    private LocalDate nextFree(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || result.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
