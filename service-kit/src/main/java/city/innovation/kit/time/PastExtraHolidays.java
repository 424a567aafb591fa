package city.innovation.kit.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Election days (article 2, item 10-2 of the Regulations on Holidays of Public Offices) and days that the government
 * set (item 11), as far as they were known when this was written; later ones are rows of {@code extra_holiday}.
 */
final class PastExtraHolidays {

    private static final String ELECTION = "선거일";
    private static final String TEMPORARY = "임시공휴일";

    static final Map<LocalDate, String> DAYS = days();

    private PastExtraHolidays() {}

    private static Map<LocalDate, String> days() {
        Map<LocalDate, String> days = new TreeMap<>();
        for (String day : new String[] {
            "2007-12-19", "2008-04-09", "2010-06-02", "2012-04-11", "2012-12-19", "2014-06-04", "2016-04-13",
            "2017-05-09", "2018-06-13", "2020-04-15", "2022-03-09", "2022-06-01", "2024-04-10", "2025-06-03",
            "2026-06-03"
        }) {
            days.put(LocalDate.parse(day), ELECTION);
        }
        for (String day : new String[] {
            "2015-08-14", "2016-05-06", "2017-10-02", "2020-08-17", "2023-10-02", "2024-10-01", "2025-01-27"
        }) {
            days.put(LocalDate.parse(day), TEMPORARY);
        }
        return Map.copyOf(days);
    }
}
