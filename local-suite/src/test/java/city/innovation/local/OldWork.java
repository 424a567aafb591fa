package city.innovation.local;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Work of a department that nobody needs any more: projects of a plan, and standing work beside it. Officials propose to
 * end it, the tracker hears the department, an executive decides.
 */
record OldWork(String department, LocalDate today) {

    private static final String REVIEWS = "/api/v1/termination-reviews";
    private static final int HOURS = 780;
    private static final int STANDING_HOURS = 260;
    private static final Map<String, String> OF_THE_PLAN = Map.of(
            "LOW_EFFECTIVENESS", "효과가 낮은 종이 교통량 조사",
            "OVERLAPPING_FUNCTION", "구청과 겹치는 불법주차 통계",
            "NARROW_BENEFIT", "몇 사람만 받는 교통 소식지");

    /** Ends one by each ground, the last of them standing work that no plan has; gives the hours that are freed. */
    int ends() {
        Map<String, String> projects = planned();
        OF_THE_PLAN.forEach((ground, title) -> end(title, ground, "nodeId", projects.get(ground)));
        Course standing = Course.begin(
                People.head(department),
                "/api/v1/work-items",
                Map.of("title", "아무도 쓰지 않는 팩스 접수대장", "yearlyHours", STANDING_HOURS));
        end("팩스 접수대장 없애기", "DECLINED_FUNCTION", "workItemId", standing.id());
        int freed = OF_THE_PLAN.size() * HOURS + STANDING_HOURS;
        balances(freed);
        return freed;
    }

    /** A plan that holds with the projects; their ids by the ground on which each shall end. */
    private Map<String, String> planned() {
        Api manager = Api.manager();
        Course plan = Course.begin(
                manager,
                "/api/v1/plans",
                Map.of(
                        "code",
                        "CA-" + UUID.randomUUID().toString().substring(0, 8),
                        "year",
                        today.getYear(),
                        "title",
                        "창의행정 실행계획"));
        Course area = node("areas", plan, Map.of("code", "1", "title", "교통"));
        Map<String, String> projects = new HashMap<>();
        OF_THE_PLAN.forEach((ground, title) -> projects.put(
                ground,
                node("projects", plan, Map.of("code", ground, "title", title, "parentId", area.id()))
                        .id()));
        plan.seenBy(manager).does(manager, "request-advice", null).does(manager, "confirm", null);
        return projects;
    }

    private Course node(String collection, Course plan, Map<String, String> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.put("planId", plan.id());
        body.put("department", department);
        return Course.begin(Api.manager(), "/api/v1/" + collection, body);
    }

    private void end(String title, String ground, String target, String id) {
        Course proposal = Course.proposal(
                People.official("E-CA-END", department),
                Map.of(
                        "kind",
                        "TERMINATION",
                        "title",
                        title,
                        "problem",
                        "품만 들고 남는 것이 없습니다.",
                        "responsibleDepartment",
                        department,
                        "details",
                        Map.of("ground", ground, target, id),
                        "submit",
                        true));
        Course heard = nominated(id, proposal)
                .does(Api.manager(), "open-hearing", null)
                .does(People.head(department), "answer", Map.of("answer", "더는 찾는 사람이 없습니다."));
        Map<String, Object> decision = target.equals("nodeId")
                ? Map.of("reason", "그만두어도 됩니다.", "savedHours", HOURS)
                : Map.of("reason", "그만두어도 됩니다.");
        Course ended = heard.does(People.with("executive", "E-CA-MAYOR"), "terminate", decision);
        assertThat(ended.state()).isEqualTo("TERMINATED");
        proposal.awaitState(People.head(department), "IMPLEMENTED");
    }

    /** Waits until the tracker has taken the proposal up. */
    private static Course nominated(String work, Course proposal) {
        JsonNode review = await("the review of " + work)
                .until(
                        () -> Api.manager()
                                .get(REVIEWS + "?target=" + work)
                                .expect(200)
                                .at("/items/0"),
                        found -> !found.isMissingNode());
        assertThat(review.path("origin").asText()).isEqualTo("PROPOSAL");
        assertThat(review.path("proposals")).extracting(JsonNode::asText).isEqualTo(List.of(proposal.id()));
        return Course.at(Api.manager(), REVIEWS + "/" + review.path("id").asText());
    }

    /** What the endings free and the project of the promise frees and adds: innovation must not add work. */
    private void balances(int freed) {
        Answer balance = People.head(department)
                .get("/api/v1/workload-balance?department=" + department)
                .expect(200);
        // The promised project frees 1,400 hours and adds 120.
        assertThat(balance.at("/freedHours").asInt()).isEqualTo(freed + 1_400);
        assertThat(balance.at("/addedHours").asInt()).isEqualTo(120);
        assertThat(balance.at("/netHours").asInt()).isPositive();
    }
}
