package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.RuleCalls;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gave a voice is forgotten two years after it was done with; what the public reads stays. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceRetentionTest {

    @Inject
    VoiceRetention retention;

    @Inject
    Clock clock;

    private final String subject = "C-" + UUID.randomUUID();
    private final Api person = Api.as(Tokens.token("citizen").subject(subject).name("지울이"));

    @Test
    @ActivateRequestContext
    void aPrivateVoiceGoesWithItsTextAndItsHistoryStays() {
        Received voice = VoiceApi.assigned(person, "지워질 목소리", "TRAFFIC");
        Received solved = VoiceApi.solved(HEAD, voice);
        retention.erase(today().plusYears(2));
        MANAGER.get(VOICES + "/{id}", voice.id()).then().body("author.subject", equalTo(subject));
        assertThat(retention.erase(today().plusYears(2).plusDays(10))).isPositive();
        String shown = MANAGER.get(VOICES + "/{id}", voice.id())
                .then()
                .body("state", equalTo("SOLVED"))
                .body("number", equalTo(solved.number()))
                .body("title", equalTo(""))
                .body("answer", nullValue())
                .extract()
                .asString();
        assertThat(shown).doesNotContain("지워질", "하였습니다", subject, "지울이");
        MANAGER.get(VOICES + "?q=지워질").then().body("items", empty());
        MANAGER.get(VOICES + "/{id}/revisions", voice.id())
                .then()
                .body("items.command", contains("receive", "assign", "answer", "solve", "erase"))
                .body("items.diff.answer", everyItem(nullValue()));
    }

    @Test
    @ActivateRequestContext
    void anOpenVoiceKeepsItsTextAndNamesNobody() {
        Received voice = VoiceApi.receive(person, Map.of("title", "열린 목소리", "text", "모두가 읽습니다.", "open", true));
        VoiceApi.solved(
                HEAD, VoiceApi.does(MANAGER, voice, "assign", Map.of("department", "TRAFFIC", "reason", "소관 부서입니다.")));
        assertThat(retention.erase(today().plusYears(2).plusDays(10))).isPositive();
        MANAGER.get(VOICES + "/{id}", voice.id())
                .then()
                .body("title", equalTo("열린 목소리"))
                .body("author.subject", startsWith("p-"))
                .body("author.name", nullValue());
    }

    @Test
    @ActivateRequestContext
    void aVoiceIsKeptAsLongAsTheRuleOfItsDaySays() {
        Received old = VoiceApi.assigned(person, "옛 기간의 목소리", "TRAFFIC");
        RuleCalls.fromTomorrow("voice-retention", Map.of("after", Map.of("count", 1, "unit", "YEARS")), () -> {
            Received young = VoiceApi.assigned(person, "새 기간의 목소리", "TRAFFIC");
            VoiceApi.solved(HEAD, old);
            VoiceApi.solved(HEAD, young);
            retention.erase(today().plusYears(1).plusDays(10));
            MANAGER.get(VOICES + "/{id}", old.id()).then().body("author.subject", equalTo(subject));
            MANAGER.get(VOICES + "/{id}", young.id()).then().body("author.subject", not(equalTo(subject)));
            retention.erase(today().plusYears(2).plusDays(10));
            MANAGER.get(VOICES + "/{id}", old.id()).then().body("author.subject", not(equalTo(subject)));
        });
    }

    private LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }
}
