package city.innovation.tracker.organisation;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A city's departments for tests, which take them away again: others name departments that nobody entered. */
@Singleton
public class Organisation {

    static final String DEPARTMENTS = "/api/v1/departments";
    static final String MEMBERS = "/api/v1/members";

    private final Sql sql;

    Organisation(Sql sql) {
        this.sql = sql;
    }

    /** Nobody and nothing is entered; who hands duties over just now writes before or finds nothing. */
    public void isGone() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("lock table department");
            sql.update("delete from department_fact");
            sql.update("delete from department");
            sql.update("delete from member_fact");
            sql.update("delete from member");
        });
    }

    /** A row that holds from that day on. */
    static Map<String, Object> row(String code, String name, String kind, String parent, String from) {
        Map<String, Object> row = new HashMap<>(Map.of("code", code, "name", name, "kind", kind, "validFrom", from));
        if (parent != null) {
            row.put("parent", parent);
        }
        return row;
    }

    static Map<String, Object> ending(Map<String, Object> row, String on, String... successors) {
        Map<String, Object> ending = new HashMap<>(row);
        ending.putAll(Map.of("validTo", on, "successors", List.of(successors)));
        return ending;
    }

    static Response enter(Api who, List<Map<String, Object>> rows) {
        return who.json(Map.of("items", rows)).post(DEPARTMENTS + "/changes");
    }

    /** A city of three levels, with a division that was split, one part of which became another. */
    public static void isThere() {
        Map<String, Object> split = row("OLD", "혁신담당관", "DIVISION", "PLAN", "2019-01-01");
        Map<String, Object> part = row("PART1", "혁신기획과", "DIVISION", "PLAN", "2020-07-01");
        enter(
                        Api.SYSTEM,
                        List.of(
                                row("MAYOR", "부시장", "OFFICE", null, "2019-01-01"),
                                row("PLAN", "기획조정실", "OFFICE", "MAYOR", "2019-01-01"),
                                row("SAFETY", "시민안전실", "BUREAU", "MAYOR", "2019-01-01"),
                                split,
                                part,
                                row("PART2", "혁신평가과", "DIVISION", "PLAN", "2020-07-01"),
                                row("LAST", "혁신전략과", "DIVISION", "PLAN", "2021-01-01"),
                                ending(split, "2020-06-30", "PART1", "PART2"),
                                ending(part, "2020-12-31", "LAST"),
                                row("TRAFFIC", "교통과", "DIVISION", "SAFETY", "2019-01-01"),
                                row("PARKS", "공원과", "DIVISION", "SAFETY", "2019-01-01"),
                                row("INNOVATION", "혁신과", "DIVISION", "PLAN", "2019-01-01")))
                .then()
                .statusCode(207);
    }
}
