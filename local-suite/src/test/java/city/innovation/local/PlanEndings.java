package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Projects of a plan that end before they are done, and what that does to the figures.
 *
 * @param tree what stands in the plan
 */
record PlanEndings(Gwangju city, PlanTreeView tree) {

    static final String REVIEWS = "/api/v1/termination-reviews";

    /** Standing work of the same department does the same, as its texts show; so the project ends. */
    void overlapEnds(String code, String standingWork, int savedHours) {
        Api head = city.head(tree.department(code));
        Course work = Course.begin(head, "/api/v1/work-items", Map.of("title", standingWork, "yearlyHours", 900));
        JsonNode alike = head.get(work.path() + "/similar").expect(200).at("/items");
        assertThat(alike).extracting(item -> item.path("id").asText()).contains(tree.id(code));
        Map<String, Object> decision =
                Map.of("reason", "상시 업무로 충분합니다.", "savedHours", savedHours, "costClass", "RUNNING");
        Course ended = heard(code, "OVERLAPPING_FUNCTION").does(city.executive(), "terminate", decision);
        assertThat(ended.state()).isEqualTo("TERMINATED");
        assertThat(ended.number("/savedHours")).isEqualTo(savedHours);
    }

    void isConsolidated(String code, String into) {
        Course consolidated = heard(code, "NARROW_BENEFIT")
                .does(city.executive(), "consolidate", Map.of("reason", "함께 하면 더 많은 분께 닿습니다.", "into", tree.id(into)));
        assertThat(consolidated.text("/into")).isEqualTo(tree.id(into));
    }

    /** Nominated, and its department was heard. */
    private Course heard(String code, String ground) {
        Map<String, Object> nomination = Map.of("targetType", "NODE", "targetId", tree.id(code), "ground", ground);
        return Course.begin(city.manager(), REVIEWS, nomination)
                .does(city.manager(), "open-hearing", null)
                .does(city.head(tree.department(code)), "answer", Map.of("answer", "시민께 드리는 것은 줄지 않습니다."));
    }

    /** So many parts whose shares add up to the figure, and whose weights are the whole. */
    void areExplained(String path, int parts, int figure) {
        Answer why = city.anybody().get(path + "/progress/explanation").expect(200);
        assertThat(why.at("/progressBp").asInt()).isEqualTo(figure);
        assertThat(why.at("/parts")).hasSize(parts);
        assertThat(sum(why, "shareBp")).isEqualTo(figure);
        assertThat(sum(why, "weightBp")).isEqualTo(10_000);
    }

    private static int sum(Answer why, String field) {
        return StreamSupport.stream(why.at("/parts").spliterator(), false)
                .mapToInt(part -> part.path(field).asInt())
                .sum();
    }
}
