package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The items that a city's real plan of 2020 names, filled up to its 156 projects with ours, imported by one call. */
@ExtendWith(RunningSuite.Extension.class)
class RealPlanTest {

    private static final String PLANS = "/api/v1/plans";
    private static final int PROJECTS = 156;
    private static final String DEPARTMENT = "REAL-PLAN";

    @Test
    void theRealPlanComesInAndHolds() throws IOException {
        Path named = RunningSuite.get()
                .root()
                .resolve("../shared/data/gwangju_2020_plan_named_items.csv")
                .normalize();
        assumeTrue(Files.exists(named), "there is no " + named);
        List<CSVRecord> items = Ideas.records(Files.readString(named));
        Api manager = Api.manager();
        String code = "REAL-" + UUID.randomUUID().toString().substring(0, 8);
        Course plan = Course.begin(manager, PLANS, Map.of("code", code, "year", 2020, "title", "2020년 광주혁신 실행계획"));
        Answer job = new PlanFiles(manager, code).withMark(file(items), false);
        assertThat(job.at("/failed").asInt()).as(job::toString).isZero();
        plan.seenBy(manager).does(manager, "request-advice", null).does(manager, "confirm", null);
        PlanTreeView tree = PlanTreeView.of(Api.ANYBODY, plan, null);
        assertThat(tree.count("PROJECT")).isEqualTo(PROJECTS);
        assertThat(tree.count("AREA")).isEqualTo(5);
        assertThat(tree.progressBp()).isZero();
        assertThat(tree.nodes().values())
                .extracting((JsonNode node) -> node.path("title").asText())
                .containsAll(titles(items));
    }

    private static List<String> titles(List<CSVRecord> items) {
        return items.stream().map(item -> item.get("project_ko")).toList();
    }

    /** Brand projects are part of an area in the plan; which one is ours. */
    private static String file(List<CSVRecord> items) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        for (CSVRecord item : items) {
            String area = item.get("area_no").equals("BRAND") ? "3" : item.get("area_no");
            titles.computeIfAbsent(area, none -> new ArrayList<>()).add(item.get("project_ko"));
            areas.putIfAbsent(area, item.get("area_ko"));
        }
        fill(titles, PROJECTS - items.size());
        StringBuilder file = new StringBuilder("구분,코드,상위코드,사업명,담당부서,시작일,종료일\n");
        areas.forEach((area, title) -> {
            file.append("분야,%s,,\"%s\",%s,,%n".formatted(area, title, DEPARTMENT));
            for (int i = 0; i < titles.get(area).size(); i++) {
                String project = titles.get(area).get(i).replace("\"", "\"\"");
                file.append("사업,%s-%03d,%s,\"%s\",%s,2020.1.1.,2020.12.31.%n"
                        .formatted(area, i + 1, area, project, DEPARTMENT));
            }
        });
        return file.toString();
    }

    /** Adds so many of our own that are not named, each to its area. */
    private static void fill(Map<String, List<String>> titles, int missing) {
        List<String> known = titles.values().stream().flatMap(List::stream).collect(Collectors.toList());
        PlanFiles.gwangju()
                .lines()
                .map(line -> line.split(",", 5))
                .filter(cells -> cells[0].equals("사업") && !known.contains(cells[3]))
                .limit(missing)
                .forEach(cells -> titles.get(cells[1].substring(0, 1)).add(cells[3]));
    }
}
