package city.innovation.tracker.attachment;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class AttachmentTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
    };

    /** File names as they are, in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532));

    @Inject
    Sql sql;

    @Test
    void aFileIsWhatItsContentSaysAndIsSavedNeverShown() {
        Made project = project();
        Response added = attach(HEAD, project, "현장 사진.txt", PNG, false);
        added.then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"))
                .body("size", equalTo(PNG.length))
                .header("Location", startsWith(project.path() + "/attachments/"));
        Response content = ANYBODY.get(added.header("Location") + "/content");
        assertThat(content.asByteArray()).isEqualTo(PNG);
        content.then()
                .header("Content-Type", startsWith("image/png"))
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        ANYBODY.get(attach(HEAD, project, "쪽.html", "<!doctype html><html><script>1</script>".getBytes(UTF_8), false)
                                .header("Location")
                        + "/content")
                .then()
                .header("Content-Type", equalTo("application/octet-stream"));
        attach(HEAD, project, "표.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, false)
                .then()
                .statusCode(415);
        attach(HEAD, project, "920101-1234567.txt", PNG, false).then().statusCode(400);
        attach(HEAD, project, "큰.bin", new byte[10 * 1024 * 1024 + 1], false)
                .then()
                .statusCode(413);
        MANAGER.get("/api/v1/nodes/{id}/revisions", project.id()).then().body("items.command", hasItems("attach"));
    }

    @Test
    void filesAreSeenAsTheProjectIsAndInternalOnesByThoseWhoWorkForTheCity() {
        Made project = project();
        Response open = attach(HEAD, project, "공개.txt", "공개".getBytes(UTF_8), false);
        Response internal = attach(HEAD, project, "내부.txt", "내부".getBytes(UTF_8), true);
        for (Api outsider : List.of(ANYBODY, CITIZEN)) {
            outsider.get(project.path() + "/attachments").then().body("items.name", contains("공개.txt"));
            outsider.get(internal.header("Location")).then().statusCode(404);
            outsider.get(internal.header("Location") + "/content").then().statusCode(404);
            outsider.get(open.header("Location") + "/content").then().statusCode(200);
        }
        OFFICIAL.get(internal.header("Location") + "/content").then().statusCode(200);
        Made draft = PlanSteps.draft();
        Made hidden = PlanSteps.project(draft, PlanSteps.area(draft, "1"), "P1");
        Response early = attach(HEAD, hidden, "초안.txt", "초안".getBytes(UTF_8), false);
        ANYBODY.get(hidden.path() + "/attachments").then().statusCode(404);
        ANYBODY.get(early.header("Location") + "/content").then().statusCode(404);
    }

    @Test
    void whoMayWorkOnTheProjectChangesItsFilesAndNothingIsDeleted() {
        Made project = project();
        attach(ANYBODY, project, "남.txt", PNG, false).then().statusCode(401);
        for (Api other : List.of(CITIZEN, OFFICIAL, OTHER_HEAD)) {
            attach(other, project, "남.txt", PNG, false).then().statusCode(403);
        }
        Response added = attach(HEAD, project, "안내.txt", "안내".getBytes(UTF_8), false);
        String path = added.header("Location");
        HEAD.json(Map.of("reason", "바꿉니다.")).post(path + "/remove").then().statusCode(428);
        OTHER_HEAD
                .json(Map.of("reason", "남의 것"))
                .header("If-Match", added.header("ETag"))
                .post(path + "/remove")
                .then()
                .statusCode(403);
        remove(HEAD, added).then().statusCode(200).body("version", equalTo(2));
        HEAD.get(path).then().statusCode(404);
        HEAD.get(path + "/content").then().statusCode(404);
        HEAD.get(project.path() + "/attachments").then().body("items", empty());
        assertThat(sql.query(
                        "select content is not null and removed_by = 'E10001' and remove_reason is not null"
                                + " from project_attachment where id = ?",
                        row -> row.getBoolean(1),
                        UUID.fromString(added.path("id"))))
                .containsExactly(true);
    }

    @Test
    void whatShowsThatAMilestoneWasReachedStays() {
        Made project = MANAGER.does(project(), "start", null);
        Response added = attach(HEAD, project, "결과.txt", "결과".getBytes(UTF_8), false);
        Made milestone = HEAD.makes(project.path() + "/milestones", Map.of("title", "시범 운영", "dueOn", "2020-06-30"));
        HEAD.command(milestone, "complete", Map.of("evidence", "결과", "attachments", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/attachments/0"));
        Made completed = HEAD.does(
                milestone, "complete", Map.of("evidence", "결과", "attachments", List.of(added.<String>path("id"))));
        completed.answer().then().body("attachments", contains(added.<String>path("id")));
        ANYBODY.get(milestone.path()).then().body("attachments", nullValue());
        remove(HEAD, added).then().statusCode(409);
        HEAD.does(completed, "reopen", Map.of("reason", "다시 봅니다."))
                .answer()
                .then()
                .body("attachments", empty());
        remove(HEAD, added).then().statusCode(200);
    }

    @Test
    void theNumberIsLimitedByTheRule() {
        Made project = project();
        attach(HEAD, project, "하나.txt", "하나".getBytes(UTF_8), false).then().statusCode(201);
        change(1);
        attach(HEAD, project, "둘.txt", "둘".getBytes(UTF_8), false)
                .then()
                .statusCode(409)
                .body("detail", containsString("1"));
        change(50);
        attach(HEAD, project, "둘.txt", "둘".getBytes(UTF_8), false).then().statusCode(201);
    }

    private static void change(int most) {
        String today = CityTime.dateOf(TestClock.now()).toString();
        MANAGER.json(Map.of("validFrom", today, "reason", "시험", "data", Map.of("most", most, "totalMegabytes", 200)))
                .post("/api/v1/tracker-rules/project-attachments/versions")
                .then()
                .statusCode(201);
    }

    private static Made project() {
        return PlanSteps.coded(PlanSteps.small(1), "P1");
    }

    private static Response attach(Api by, Made to, String name, byte[] content, boolean internal) {
        RequestSpecification call = by.call()
                .multiPart(new MultiPartSpecBuilder(content)
                        .fileName(name)
                        .controlName("file")
                        .mimeType("text/plain")
                        .charset(UTF_8)
                        .build())
                .config(AS_BROWSERS_DO);
        return (internal ? call.multiPart("internal", "true") : call).post(to.path() + "/attachments");
    }

    private static Response remove(Api by, Response attachment) {
        return by.json(Map.of("reason", "바꿉니다."))
                .header("If-Match", attachment.header("ETag"))
                .post(attachment.header("Location") + "/remove");
    }
}
