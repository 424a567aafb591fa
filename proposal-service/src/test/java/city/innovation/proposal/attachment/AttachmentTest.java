package city.innovation.proposal.attachment;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class AttachmentTest {

    private static final String OF = PROPOSALS + "/{id}/attachments";
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
    };

    /** File names as they are, in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532));

    @Inject
    Sql sql;

    @Test
    void whatTheContentSaysIsKeptWhateverTheSenderSays() {
        Received draft = draft();
        Response added = attach(CITIZEN, draft, "골목 사진.txt", "text/plain", PNG);
        added.then()
                .statusCode(201)
                .body("name", equalTo("골목 사진.txt"))
                .body("mediaType", equalTo("image/png"))
                .body("size", equalTo(PNG.length))
                .header("Location", startsWith(PROPOSALS + "/" + draft.id() + "/attachments/"));
        Response content = CITIZEN.get(OF + "/{a}/content", draft.id(), added.path("id"));
        assertThat(content.asByteArray()).isEqualTo(PNG);
        content.then()
                .header("Content-Type", startsWith("image/png"))
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%EA%B3%A8%EB%AA%A9%20"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
        CITIZEN.get(OF, draft.id()).then().body("items.name", contains("골목 사진.txt"));
    }

    @Test
    void nothingIsHandedOutThatABrowserWouldCarryOut() {
        Received draft = draft();
        List<Response> pages = List.of(
                attach(
                        CITIZEN,
                        draft,
                        "쪽.html",
                        "text/html",
                        "<!doctype html><html><script>1</script>".getBytes(UTF_8)),
                attach(
                        CITIZEN,
                        draft,
                        "그림.svg",
                        "image/svg+xml",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(UTF_8)));
        for (Response page : pages) {
            page.then().statusCode(201);
            CITIZEN.get(OF + "/{a}/content", draft.id(), page.path("id"))
                    .then()
                    .header("Content-Type", equalTo("application/octet-stream"));
        }
        attach(CITIZEN, draft, "표.pdf", "application/pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0})
                .then()
                .statusCode(415);
        attach(CITIZEN, draft, "표.txt", "text/plain", "#!/bin/sh\nrm -rf .\n".getBytes(UTF_8))
                .then()
                .statusCode(415);
    }

    @Test
    void namesLoseTheirFoldersAndHoldNothingStrange() {
        Received draft = draft();
        attach(CITIZEN, draft, "C:\\집\\..\\표.csv", "text/csv", "가,나\n1,2\n".getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("name", equalTo("표.csv"));
        attach(CITIZEN, draft, "920101-1234567.csv", "text/csv", "가,나\n1,2\n".getBytes(UTF_8))
                .then()
                .statusCode(400);
        attach(CITIZEN, draft, "빈.txt", "text/plain", new byte[0]).then().statusCode(400);
    }

    @Test
    void filesChangeOnlyWhileTheTextsCan() {
        Received draft = draft();
        Response added = attach(CITIZEN, draft, "안내.txt", "text/plain", "안내".getBytes(UTF_8));
        attach(OTHER_CITIZEN, draft, "안내.txt", "text/plain", "안내".getBytes(UTF_8))
                .then()
                .statusCode(404);
        Received submitted = CITIZEN.does(draft, "submit", null);
        attach(CITIZEN, submitted, "늦은.txt", "text/plain", "늦음".getBytes(UTF_8))
                .then()
                .statusCode(409);
        attach(HEAD, submitted, "남의.txt", "text/plain", "남".getBytes(UTF_8))
                .then()
                .statusCode(403);
        remove(CITIZEN, draft, added).then().statusCode(409);
        Received asked =
                HEAD.does(submitted, "request-supplement", Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요."));
        Response more = attach(CITIZEN, asked, "견적.txt", "text/plain", "3천만 원".getBytes(UTF_8));
        more.then().statusCode(201);
        CITIZEN.call()
                .post(OF + "/{a}/remove", draft.id(), more.path("id"))
                .then()
                .statusCode(428);
        remove(CITIZEN, draft, more).then().statusCode(200).body("version", equalTo(2));
        CITIZEN.get(OF, draft.id()).then().body("items.name", contains("안내.txt"));
        CITIZEN.get(OF + "/{a}/content", draft.id(), more.path("id")).then().statusCode(404);
        assertThat(sql.query(
                        "select content is null from proposal_attachment where id = ?",
                        row -> row.getBoolean(1),
                        UUID.fromString(more.path("id"))))
                .containsExactly(true);
    }

    @Test
    void whoMayReadTheTextsMayReadTheFilesAndOfAWasteReportNobodyOutside() {
        Received hidden = Received.of(CITIZEN.propose(
                Map.of("title", "숨긴 첨부", "problem", "현황", "responsibleDepartment", "TRAFFIC", "hidden", true)));
        String file = attach(CITIZEN, hidden, "비밀.txt", "text/plain", "비밀".getBytes(UTF_8))
                .path("id");
        CITIZEN.does(hidden, "submit", null);
        for (String path : List.of(OF, OF + "/" + file, OF + "/" + file + "/content")) {
            Api.ANYBODY.get(path, hidden.id()).then().statusCode(401);
            OTHER_CITIZEN.get(path, hidden.id()).then().statusCode(403);
            HEAD.get(path, hidden.id()).then().statusCode(200);
        }
        Received report = Received.of(CITIZEN.propose(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "첨부한 신고",
                "problem",
                "현황",
                "details",
                Map.of("estimatedSavingWon", 1_000_000))));
        String evidence = attach(CITIZEN, report, "증거.txt", "text/plain", "증거".getBytes(UTF_8))
                .path("id");
        CITIZEN.does(report, "submit", null);
        OTHER_CITIZEN.get(OF, report.id()).then().statusCode(403);
        MANAGER.get(OF, report.id()).then().statusCode(200);
        assertThat(sql.query(
                        "select added_by from proposal_attachment where id = ?",
                        row -> row.getString(1),
                        UUID.fromString(evidence)))
                .containsExactly("concealed");
    }

    @Test
    void numberAndTotalSizeAreLimitedAlsoForManyAtOnce() throws Exception {
        Received draft = draft();
        List<Callable<Integer>> uploads = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String name = "파일 " + i + ".txt";
            uploads.add(() -> attach(CITIZEN, draft, name, "text/plain", name.getBytes(UTF_8))
                    .statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(7)) {
            for (Future<Integer> upload : threads.invokeAll(uploads)) {
                answers.add(upload.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 201).hasSize(10);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(4);
        attach(CITIZEN, draft, "큰.bin", "application/octet-stream", new byte[10 * 1024 * 1024 + 1])
                .then()
                .statusCode(413);
        LocalDate day = LocalDate.of(2044, 3, 2);
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(day).plusSeconds(36_000), CityTime.ZONE), Clock.class);
        MANAGER.json(Map.of(
                        "validFrom",
                        day.toString(),
                        "reason",
                        "용량 축소",
                        "data",
                        Map.of("most", 20, "totalMegabytes", 1)))
                .post("/api/v1/proposal-rules/proposal-attachments/versions")
                .then()
                .statusCode(201);
        attach(CITIZEN, draft, "조금 큰.bin", "application/octet-stream", new byte[1024 * 1024])
                .then()
                .statusCode(409)
                .body("detail", containsString("1 MB"));
        attach(CITIZEN, draft, "열한째.txt", "text/plain", "하나 더".getBytes(UTF_8))
                .then()
                .statusCode(201);
        CITIZEN.get(OF, draft().id()).then().body("items", empty());
    }

    private static Received draft() {
        return Received.of(
                CITIZEN.propose(Map.of("title", "첨부가 있는 제안", "problem", "현황", "responsibleDepartment", "TRAFFIC")));
    }

    private static Response attach(Api by, Received to, String name, String type, byte[] content) {
        return by.call()
                .multiPart(new MultiPartSpecBuilder(content)
                        .fileName(name)
                        .controlName("file")
                        .mimeType(type)
                        .charset(UTF_8)
                        .build())
                .config(AS_BROWSERS_DO)
                .post(OF, to.id());
    }

    private static Response remove(Api by, Received from, Response attachment) {
        return by.call()
                .header("If-Match", attachment.header("ETag"))
                .post(OF + "/{a}/remove", from.id(), attachment.path("id"));
    }
}
