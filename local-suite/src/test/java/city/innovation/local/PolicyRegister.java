package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The register of policies of a city that publishes all of them.
 *
 * @param department that owns them
 */
record PolicyRegister(String department) {

    private static final String POLICIES = "/api/v1/policies";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int EACH = 100;

    /** 27 things that policies are about, a hundred policies each. */
    private static final List<String> SUBJECTS = List.of(
            "심야버스", "공공자전거", "어린이집", "작은도서관", "둘레길", "전통시장", "청년주거", "여성안심", "마을공동체", "한강공원", "장애인콜택시", "치매돌봄", "햇빛발전소",
            "빗물관리", "골목상권", "도시텃밭", "공공와이파이", "보행전용거리", "무료급식", "희망온돌", "공유경제", "원전하나줄이기", "복지기준", "시민발언대", "현장시장실",
            "먹거리안전", "문화바우처");

    /** Imports 2,700 with background and budget, which everybody finds by Korean words, whole or in part. */
    void isFilled() {
        StringBuilder file = new StringBuilder("관리번호,정책명,배경,목적,부서코드,중요도,예산연도,예산액,수립일\n");
        for (int i = 0; i < SUBJECTS.size() * EACH; i++) {
            String subject = SUBJECTS.get(i / EACH);
            file.append("%s-%04d,%s 확대 %d차 계획,시민이 %s에서 겪는 불편이 이어졌습니다.,누구나 편하게,%s,ORDINARY,2013,\"%,d\",2013.5.1.%n"
                    .formatted(department, i, subject, i % EACH + 1, subject, department, (i + 1) * 100_000L));
        }
        Answer job = Upload.of(
                        "{\"source\":\"pa-policies\"}",
                        "policies.csv",
                        file.toString().getBytes(UTF_8))
                .into(Api.manager(), POLICIES, PATIENCE);
        assertThat(job.at("/succeeded").asInt()).as(job::toString).isEqualTo(2_700);
        assertThat(found("전통시장")).hasSize(EACH);
        assertThat(found("자전거 확대")).hasSize(EACH);
        JsonNode one = found("희망온돌 확대 37차").path(0);
        Answer policy =
                Api.ANYBODY.get(POLICIES + "/" + one.path("id").asText()).expect(200);
        assertThat(policy.textAt("/background")).isEqualTo("시민이 희망온돌에서 겪는 불편이 이어졌습니다.");
        // The twentieth of 27 subjects: 19 × 100 + 37 = 1,937 times 100,000 won.
        assertThat(policy.at("/budget/0/amountWon").asLong()).isEqualTo(193_700_000);
        assertThat(found("지하신도시")).isEmpty();
    }

    private JsonNode found(String words) {
        return Api.ANYBODY
                .get(POLICIES + "?limit=200&department=" + department + "&q=" + URLEncoder.encode(words, UTF_8))
                .expect(200)
                .at("/items");
    }

    /** An important policy in preparation. */
    Course important(String title) {
        return Course.begin(
                People.head(department),
                POLICIES,
                Map.of(
                        "title",
                        title,
                        "department",
                        department,
                        "importance",
                        "IMPORTANT",
                        "background",
                        "권역마다 생각이 다릅니다."));
    }

    /** Once the register knows of a hundred sessions the policy cannot be formulated. */
    void refuses(Course policy) {
        counted(policy, 100);
        Answer refused =
                policy.tries(People.head(department), "formulate", null).expect(409);
        assertThat(refused.at("/counted").asInt()).isEqualTo(100);
        assertThat(refused.at("/needed").asInt()).isEqualTo(100);
    }

    /** Once it knows of one more it can. */
    void formulates(Course policy) {
        counted(policy, 101);
        Course formulated = policy.does(People.head(department), "formulate", null);
        assertThat(formulated.state()).isEqualTo("FORMULATED");
        assertThat(formulated.number("/sessions")).isEqualTo(101);
    }

    private static void counted(Course policy, int sessions) {
        await(sessions + " sessions")
                .until(() -> Api.ANYBODY
                                .get(policy.path() + "/sessions")
                                .expect(200)
                                .at("/counted")
                                .asInt()
                        == sessions);
    }
}
