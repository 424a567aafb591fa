package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A citizen's report of waste, whose reporter the reward officer alone can learn. */
record SecretReport(String subject, String name, Course report) {

    private static final List<String> OTHERS = List.of(
            "citizen",
            "official",
            "department-manager",
            "mentor",
            "evaluator",
            "innovation-manager",
            "tf-member",
            "council-member",
            "ombudsman",
            "executive",
            "reward-approver",
            "auditor",
            "operator",
            "system");

    static SecretReport about(String department, String title, long savingWon) {
        String subject = "C-" + UUID.randomUUID();
        String name = "남궁" + subject.substring(2, 6);
        Api reporter = new Api(
                RunningSuite.get().token("citizen").subject(subject).name(name).sign());
        Course report = Course.proposal(
                reporter,
                Map.of(
                        "kind",
                        "BUDGET_WASTE",
                        "title",
                        title,
                        "problem",
                        "쓰는 사람이 없는데 해마다 유지비가 나갑니다.",
                        "responsibleDepartment",
                        department,
                        "details",
                        Map.of("estimatedSavingWon", savingWon),
                        "submit",
                        true));
        return new SecretReport(subject, name, report);
    }

    /** By every role's calls and by all that was told so far. */
    void assertSecret(String department) {
        List<Api> others = new ArrayList<>(List.of(Api.ANYBODY, People.head(department)));
        OTHERS.forEach(role -> others.add(People.with(role, "S-" + role)));
        for (Api other : others) {
            for (String part : List.of("", "/revisions", "/duties", "/allowed-actions", "/similar")) {
                assertSilent(other.get(report.path() + part));
            }
            assertSilent(other.get(Api.PROPOSALS + "?department=" + department + "&limit=200"));
            assertSilent(other.get(Api.PROPOSALS + "/export?department=" + department));
            assertSilent(other.get("/api/v1/services/proposal/change-records?limit=200"));
            assertThat(other.get(report.path() + "/reporter?purpose=x").status())
                    .isIn(401, 403);
        }
        try (Topic topic = RunningSuite.get().proposals()) {
            topic.await(report.id(), "city.innovation.proposal.submitted.v1");
            assertThat(topic.all()).noneMatch(message -> (message.value() + message.headers()).contains(subject));
        }
        Answer known = People.with("reward-officer", "E-REWARD")
                .get(report.path() + "/reporter?purpose=payment")
                .expect(200);
        assertThat(known.textAt("/subject")).isEqualTo(subject);
        assertThat(known.textAt("/name")).isEqualTo(name);
    }

    private void assertSilent(Answer answer) {
        assertThat(answer.text()).doesNotContain(subject, name);
    }
}
