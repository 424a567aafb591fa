package city.innovation.proposal;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Changes rules as a manager does. */
public final class RuleCalls {

    private static final String RULES = "/api/v1/proposal-rules";

    private RuleCalls() {}

    /** What holds today. */
    public static Map<String, Object> current(String rule) {
        return Api.MANAGER.get(RULES).path("items.find { it.code == '" + rule + "' }.data");
    }

    /** A list in what holds today. */
    public static List<Map<String, Object>> list(String rule, String field) {
        return Api.MANAGER.get(RULES).path("items.find { it.code == '" + rule + "' }.data." + field);
    }

    public static void change(String rule, LocalDate from, Map<String, Object> data) {
        Api.MANAGER
                .json(Map.of("validFrom", from.toString(), "reason", "조례 개정", "data", data))
                .post(RULES + "/" + rule + "/versions")
                .then()
                .statusCode(201);
    }

    /** Changes a rule from tomorrow on, lets it become tomorrow, and in the end puts back what held before. */
    public static void fromTomorrow(String rule, Map<String, Object> data, Runnable then) {
        Map<String, Object> former = current(rule);
        change(rule, today().plusDays(1), data);
        TestClock.advance(Duration.ofDays(1));
        try {
            then.run();
        } finally {
            change(rule, today(), former);
        }
    }

    public static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }
}
