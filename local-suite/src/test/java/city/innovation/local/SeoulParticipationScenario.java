package city.innovation.local;

import static city.innovation.local.Api.ANYBODY;
import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.local.SessionDiary.SESSIONS;
import static city.innovation.local.VoiceFiles.VOICES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seoul listens: sessions, social channels, the night bus, a citizen as mayor, the ombudsman. Figures by hand. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningSuite.Extension.class)
class SeoulParticipationScenario {

    private static final String TRANSPORT = "PA-TRANSPORT";
    private static final String WELFARE = "PA-WELFARE";
    private static final String CHANNELS = "/api/v1/social-channels";

    private final Api manager = Api.manager();
    private final Api transport = People.head(TRANSPORT);
    private final Api monitor = People.with("system", "social-monitor");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private final SessionDiary listening = SessionDiary.of("청책토론회와 숙의", WELFARE);
    private final SessionDiary welfare = SessionDiary.of("서울시민 복지기준", WELFARE);
    private final PolicyRegister register = new PolicyRegister(WELFARE);
    private SessionDiary important;

    @Test
    void theCityListensAndActs() {
        peopleAndExpertsAreHeard();
        anImportantPolicyNeedsMoreThanAHundredSessions();
        aWelfareStandardIsMadeTogether();
        String channel = socialChannelsSolveWhatTheyHear();
        Course nightBus = aNightBusComesFromAPost(channel);
        theNightBusIsTalkedAbout(nightBus);
        aCitizenIsMayorForADay();
        theOmbudsmanFollowsAGrievance();
        theCityShowsWhatItHas();
        figuresAreWhatEventsTell();
    }

    private void peopleAndExpertsAreHeard() {
        // 46 × 135 = 6,210, and 14 more at the first: 6,224.
        Course first = listening.held("LISTENING", "희망온돌", "2012-02-01", 149, 0);
        for (int i = 1; i < 46; i++) {
            listening.held("LISTENING", i + "번째 청책", "2012-05-10", 135, 0);
        }
        // 60 × 20 = 1,200, and 12 fewer at the last: 1,188.
        for (int i = 0; i < 60; i++) {
            listening.held("DELIBERATION", i + "번째 숙의", "2012-06-10", 0, i == 59 ? 8 : 20);
        }
        statementsBecomeVoicesAndProposals(first);
        JsonNode total = ANYBODY.get(SESSIONS + "/statistics?policy=" + listening.policy())
                .expect(200)
                .at("/total");
        assertThat(total.path("sessions").asInt()).isEqualTo(106);
        assertThat(total.path("participants").asInt()).isEqualTo(6_224);
        assertThat(total.path("experts").asInt()).isEqualTo(1_188);
        assertThat(total.path("statements").asInt()).isEqualTo(4);
        assertThat(total.path("voices").asInt()).isEqualTo(3);
        assertThat(total.path("proposals").asInt()).isEqualTo(1);
    }

    private void statementsBecomeVoicesAndProposals(Course session) {
        List<Map<String, String>> said = Stream.of("쪽방촌의 겨울이 너무 춥습니다.", "무료급식소가 주말에 닫습니다.", "노숙인 진료소가 멉니다.")
                .map(text -> Map.of("text", text))
                .toList();
        JsonNode voiced = manager.post(session.path() + "/statements", Map.of("items", said, "asVoices", true))
                .expect(201)
                .at("/items");
        assertThat(voiced)
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.has("voiceId")).isTrue());
        Map<String, String> idea = Map.of("text", "동네 가게가 남는 빵을 나눌 수 있습니다.", "speaker", "C-PA-BAKER");
        String statement = manager.post(session.path() + "/statements", Map.of("items", List.of(idea)))
                .expect(201)
                .textAt("/items/0/id");
        Course proposed = Course.at(manager, session.path() + "/statements/" + statement)
                .does(manager, "to-proposal", Map.of("title", "남는 빵을 나누는 희망온돌 가게"));
        Course proposal = Course.at(People.citizen("C-PA-BAKER"), PROPOSALS + "/" + proposed.text("/proposalId"));
        assertThat(proposal.state()).isEqualTo("SUBMITTED");
        assertThat(proposal.text("/contributors/0/subject")).isEqualTo("C-PA-BAKER");
        assertThat(proposal.text("/responsibleDepartment")).isEqualTo(WELFARE);
        ANYBODY.get(session.path() + "/statements/" + statement).expect(200);
        assertThat(ANYBODY.get(session.path() + "/statements").expect(200).text())
                .doesNotContain("C-PA-BAKER");
    }

    /** What the diary shows, the register of policies asks for. */
    private void anImportantPolicyNeedsMoreThanAHundredSessions() {
        Course policy = register.important("2030 서울 도시기본계획");
        important = new SessionDiary(policy.id(), "2030 서울 도시기본계획", WELFARE);
        for (int i = 1; i <= 100; i++) {
            important.held("LISTENING", i + "번째 권역 토론", "2013-03-04", 40, 2);
        }
        JsonNode refused = important.figures().at("/requirements/0");
        assertThat(refused.path("importance").asText()).isEqualTo("IMPORTANT");
        assertThat(refused.path("comparison").asText()).isEqualTo("MORE_THAN");
        assertThat(refused.path("sessions").asInt()).isEqualTo(100);
        assertThat(refused.path("counted").asInt()).isEqualTo(100);
        assertThat(refused.path("missing").asInt()).isEqualTo(1);
        assertThat(refused.path("met").asBoolean()).isFalse();
        register.refuses(policy);
        important.held("WORKSHOP", "마지막 시민참여단", "2013-03-05", 100, 5);
        JsonNode allowed = important.figures().at("/requirements/0");
        assertThat(allowed.path("counted").asInt()).isEqualTo(101);
        assertThat(allowed.path("missing").asInt()).isZero();
        assertThat(allowed.path("met").asBoolean()).isTrue();
        register.formulates(policy);
    }

    private void aWelfareStandardIsMadeTogether() {
        for (int i = 1; i <= 162; i++) {
            welfare.held("COUNCIL", i + "번째 회의", "2012-04-05", 0, 11);
        }
        welfare.held("ROUNDTABLE", "천 명의 원탁", "2012-08-09", 1_000, 0);
        Course corps = Course.begin(
                manager,
                "/api/v1/groups",
                Map.of("kind", "CITIZENS_CORPS", "title", "시민복지 메아리단", "department", WELFARE, "places", 30));
        List<String> members =
                IntStream.rangeClosed(1, 30).mapToObj(i -> "C-PA-CORPS-" + i).toList();
        manager.post(corps.path() + "/members/appointments", Map.of("subjects", members))
                .expect(200);
        manager.post(corps.path() + "/meetings", Map.of("topic", "복지기준을 읽고 고치기", "attendees", members.subList(0, 21)))
                .expect(201);
        JsonNode did = ANYBODY.get(corps.path() + "/statistics").expect(200).at("/figures");
        assertThat(did.path("members").asInt()).isEqualTo(30);
        assertThat(did.path("activeMembers").asInt()).isEqualTo(21);
        Answer figures = welfare.figures();
        assertThat(figures.at("/sessions").asInt()).isEqualTo(163);
        assertThat(figures.at("/byKind/COUNCIL/sessions").asInt()).isEqualTo(162);
        assertThat(figures.at("/byKind/ROUNDTABLE/participants").asInt()).isEqualTo(1_000);
        assertThat(figures.at("/experts").asInt()).isEqualTo(162 * 11);
    }

    /** Of 500 voices of half a year 490 were solved, 6 cannot be, 4 were forgotten: 490 ÷ 500 = 98 %. */
    private String socialChannelsSolveWhatTheyHear() {
        List<String> accounts = IntStream.rangeClosed(1, 44)
                .mapToObj("seoul-pa-%02d"::formatted)
                .toList();
        String first = accounts.stream()
                .map(account -> Map.of(
                        "network", "TWITTER", "account", account, "name", account + " 서울소통", "department", TRANSPORT))
                .map(body -> Course.begin(manager, CHANNELS, body).id())
                .toList()
                .getFirst();
        Answer registered =
                ANYBODY.get(CHANNELS + "?q=seoul-pa-&limit=1&includeTotal=true").expect(200);
        assertThat(registered.at("/total").asInt()).isEqualTo(44);
        VoiceFiles.imported(VoiceFiles.halfYear(accounts, TRANSPORT, 490, 6, 4), "pa-channels");
        Answer rate = ANYBODY.get(VOICES + "/resolution-rate?from=2013-01-01&to=2013-06-30&by=socialChannel")
                .expect(200);
        assertThat(rate.textAt("/formula")).isEqualTo("solved / (solved + unsolvable + overdue)");
        assertThat(rate.at("/items")).hasSize(44);
        assertThat(rate.at("/total/solved").asInt()).isEqualTo(490);
        assertThat(rate.at("/total/unsolvable").asInt()).isEqualTo(6);
        assertThat(rate.at("/total/overdue").asInt()).isEqualTo(4);
        assertThat(rate.at("/total/percent").asDouble()).isEqualTo(98.0);
        return first;
    }

    private Course aNightBusComesFromAPost(String channel) {
        Map<String, Object> post = Map.of(
                "channel", "SOCIAL",
                "socialChannel", channel,
                "title", "밤늦게 집에 갈 버스가 없습니다",
                "text", "자정이 넘으면 지하철도 버스도 끊겨 두 시간을 걷습니다.",
                "onBehalfOf", Map.of(),
                "source", "pa-posts",
                "externalId", "owl-0");
        Course voice = Course.begin(monitor, VOICES, post)
                .seenBy(manager)
                .does(manager, "assign", Map.of("department", TRANSPORT, "reason", "버스 노선의 소관 부서입니다."));
        Course proposal = proposed(voice, "심야 전용 시내버스를 운행합시다");
        Course decided = proposal.does(transport, "adopt", Map.of("reason", "유동인구를 보니 길이 보입니다."))
                .does(
                        transport,
                        "decide",
                        Map.of("promisedOn", today.plusMonths(5).toString()));
        Course runs = TrackedProject.of(decided, transport)
                .carryOut(Map.of("firstEffectOn", today.toString(), "citizensServed", 7_000));
        Course solved = voice.seenBy(transport)
                .does(transport, "answer", Map.of("answer", "두 노선을 시범 운행하기로 하였습니다."))
                .does(transport, "solve", Map.of("resolution", "여덟 노선이 밤마다 다닙니다."));
        assertThat(solved.state()).isEqualTo("SOLVED");
        assertThat(solved.text("/links/0/id")).isEqualTo(runs.id());
        return runs;
    }

    /** An official of the department makes a proposal of a voice. */
    private Course proposed(Course voice, String title) {
        Api official = People.official("E-PA-OWL", TRANSPORT);
        Answer made = official.post(voice.path() + "/propose", Map.of("title", title), "If-Match", version(voice));
        assertThat(made.status()).as(made::toString).isIn(200, 201);
        String id = voice.seenBy(official).text("/links/0/id");
        return Course.at(transport, PROPOSALS + "/" + id);
    }

    private String version(Course voice) {
        return voice.seenBy(manager).now().header("etag");
    }

    private void theNightBusIsTalkedAbout(Course nightBus) {
        for (int count : List.of(31_000, 50_000)) {
            Map<String, Object> counted = Map.of(
                    "network",
                    "TWITTER",
                    "account",
                    "seoulmania",
                    "count",
                    count,
                    "date",
                    today.minusDays(count == 50_000 ? 1 : 2).toString(),
                    "source",
                    "pa-reactions",
                    "externalId",
                    "owl-" + count);
            monitor.post(nightBus.path() + "/reactions", counted).expect(201);
        }
        assertThat(ANYBODY.get(nightBus.path() + "/reactions")
                        .expect(200)
                        .at("/total")
                        .asInt())
                .isEqualTo(50_000);
        assertThat(nightBus.seenBy(ANYBODY).number("/supportCount")).isZero();
        remarksComeIn(nightBus);
    }

    private void remarksComeIn(Course nightBus) {
        VoiceFiles.imported(VoiceFiles.nightBusRemarks(3_353, TRANSPORT), "pa-remarks");
        Answer remarks = manager.get(VOICES + "?source=pa-remarks&limit=5&includeTotal=true")
                .expect(200);
        assertThat(remarks.at("/total").asInt()).isEqualTo(3_353);
        Course remark = Course.at(manager, VOICES + "/" + remarks.textAt("/items/0/id"));
        Course followUp = proposed(remark, "올빼미버스 배차를 열다섯 분으로");
        assertThat(followUp.state()).isEqualTo("SUBMITTED");
        assertThat(followUp.id()).isNotEqualTo(nightBus.id());
        assertThat(stream(followUp.now().at("/links"))
                        .map(link -> link.path("id").asText()))
                .contains(remark.id());
    }

    private void aCitizenIsMayorForADay() {
        Api mayor = People.citizen("C-PA-MAYOR");
        Course day = Course.begin(
                manager,
                SESSIONS,
                Map.of(
                        "kind",
                        "CITIZEN_MAYOR",
                        "title",
                        "시민이 하루 시장",
                        "department",
                        WELFARE,
                        "appointee",
                        "C-PA-MAYOR"));
        assertThat(day.seenBy(ANYBODY).now().text()).doesNotContain("C-PA-MAYOR");
        People.citizen("C-PA-NOT-MAYOR")
                .post(day.path() + "/commitments", instruction())
                .expect(403);
        Course given = Course.begin(mayor, day.path() + "/commitments", instruction());
        assertThat(stream(transport
                                .get("/api/v1/me/duties?limit=200")
                                .expect(200)
                                .at("/items"))
                        .map(duty -> duty.path("resourceId").asText()))
                .contains(day.id());
        assertThat(given.seenBy(transport)
                        .does(transport, "keep", Map.of("outcome", "열두 곳에 의자를 놓았습니다."))
                        .state())
                .isEqualTo("KEPT");
        day.seenBy(manager).does(manager, "hold", Map.of("heldOn", "2013-10-24", "participants", 1));
    }

    private Map<String, Object> instruction() {
        return Map.of(
                "kind",
                "INSTRUCTION",
                "text",
                "정류장마다 앉을 자리를 놓아 주세요.",
                "ownerDepartment",
                TRANSPORT,
                "dueOn",
                today.plusDays(60).toString());
    }

    private void theOmbudsmanFollowsAGrievance() {
        Api citizen = People.citizen("C-PA-KERB");
        Api ombudsman = People.with("ombudsman", "E-PA-OMBUDSMAN");
        Course voice = Course.begin(citizen, VOICES, Map.of("title", "열 달째 그대로인 보도 턱", "text", "휠체어로 건널 수 없습니다."))
                .seenBy(manager)
                .does(manager, "assign", Map.of("department", TRANSPORT, "reason", "보도의 소관 부서입니다."));
        Course opened = Course.begin(
                ombudsman, "/api/v1/grievances", Map.of("voiceId", voice.id(), "ground", "두 번 답변받고도 그대로입니다."));
        Course recommended = opened.does(
                ombudsman,
                "recommend",
                Map.of(
                        "recommendation",
                        "보도 턱을 낮추십시오.",
                        "followUpOn",
                        today.plusDays(60).toString()));
        recommended
                .seenBy(transport)
                .does(transport, "respond", Map.of("response", "ACCEPTED", "text", "다음 달까지 낮추겠습니다."));
        Course closed = opened.seenBy(ombudsman)
                .does(ombudsman, "close", Map.of("finding", "CARRIED_OUT", "conclusion", "모두 낮췄습니다."));
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(voice.seenBy(citizen).text("/grievance")).isEqualTo("CLOSED");
        People.citizen("C-PA-NOT-MAYOR").get(closed.path()).expect(404);
    }

    private void theCityShowsWhatItHas() {
        register.isFilled();
        InformationDesk desk = new InformationDesk("PA-ARCHIVE");
        desk.takesOver();
        desk.counts();
        desk.answers(People.citizen("C-PA-ASKS"), "C-PA-ASKS");
    }

    private void figuresAreWhatEventsTell() {
        SecretReport report = SecretReport.about(WELFARE, "텅 빈 채 난방하는 복지관 별관", 1_500_000_000);
        try (Retelling retelling = new Retelling()) {
            assertThat(retelling.sessionsOf(listening.policy())).isEqualTo(new Retelling.Held(106, 6_224, 1_188));
            assertThat(retelling.sessionsOf(important.policy())).isEqualTo(new Retelling.Held(101, 4_100, 205));
            assertThat(retelling.sessionsOf(welfare.policy())).isEqualTo(new Retelling.Held(163, 1_000, 1_782));
            assertThat(retelling.proposalsByState(TRANSPORT)).isEqualTo(Map.of("IMPLEMENTED", 1L, "SUBMITTED", 1L));
            assertThat(retelling.proposalsByState(WELFARE)).isEqualTo(Map.of("SUBMITTED", 2L));
        }
        report.assertSecret(WELFARE);
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
