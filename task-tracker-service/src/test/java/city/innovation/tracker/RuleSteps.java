package city.innovation.tracker;

import static city.innovation.tracker.Api.MANAGER;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import java.util.HashMap;
import java.util.Map;

/** Rules as tests need them, changed by real calls. */
public final class RuleSteps {

    private static final String RULES = "/api/v1/tracker-rules";

    private RuleSteps() {}

    /** The data that holds today. */
    public static Map<String, Object> data(String code) {
        return MANAGER.get(RULES).path("items.find { it.code == '" + code + "' }.data");
    }

    /** Gives one field of a rule another value from today on; says what the data was. */
    public static Map<String, Object> change(String code, String field, Object value) {
        Map<String, Object> old = data(code);
        Map<String, Object> changed = new HashMap<>(old);
        changed.put(field, value);
        set(code, changed);
        return old;
    }

    /** Lets a rule say that from today on. */
    public static void set(String code, Map<String, Object> data) {
        String today = CityTime.dateOf(TestClock.now()).toString();
        MANAGER.json(Map.of("validFrom", today, "reason", "규칙 시험", "data", data))
                .post(RULES + "/{code}/versions", code)
                .then()
                .statusCode(201);
    }
}
