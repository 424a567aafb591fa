package city.innovation.proposal.group;

import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.group.GroupCalls.GROUPS;
import static city.innovation.proposal.group.GroupCalls.apply;
import static city.innovation.proposal.group.GroupCalls.citizen;
import static city.innovation.proposal.group.GroupCalls.lead;
import static city.innovation.proposal.group.GroupCalls.recruiting;
import static city.innovation.proposal.group.GroupCalls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.proposal.Api.Received;
import city.innovation.proposal.RuleCalls;
import city.innovation.proposal.group.GroupCalls.Person;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People of a group go when their membership's time is over; what they came to stays. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class GroupRetentionTest {

    @Inject
    GroupRetention retention;

    @Test
    void whoIsNoMemberAnyMoreIsForgottenTwoYearsLater() {
        Received group = recruiting(MANAGER, "CITIZENS_CORPS", 5);
        Person person = citizen();
        String member = apply(person.api(), group).path("id");
        lead(MANAGER, group, member, "accept", null).then().statusCode(200);
        MANAGER.json(Map.of("heldOn", today().toString(), "topic", "첫 모임", "attendees", List.of(person.subject())))
                .post(GROUPS + "/{id}/meetings", group.id())
                .then()
                .statusCode(201);
        String left = lead(MANAGER, group, member, "dismiss", Map.of("reason", "연락이 닿지 않습니다."))
                .then()
                .statusCode(200)
                .extract()
                .path("until");
        retention.erase(LocalDate.parse(left).plusYears(2));
        membership(group, member).body("subject", equalTo(person.subject()));
        assertThat(retention.erase(LocalDate.parse(left).plusYears(2).plusDays(10)))
                .isGreaterThanOrEqualTo(1);
        membership(group, member)
                .body("subject", startsWith("p-"))
                .body("motive", nullValue())
                .body("reason", nullValue())
                .body("state", equalTo("DISMISSED"))
                .body("meetings", equalTo(1));
    }

    @Test
    void aMembershipIsKeptAsLongAsTheRuleOfItsDaySays() {
        Received group = recruiting(MANAGER, "CITIZENS_CORPS", 5);
        Person person = citizen();
        Person later = citizen();
        String old = apply(person.api(), group).path("id");
        RuleCalls.fromTomorrow("group-retention", Map.of("after", Map.of("count", 1, "unit", "YEARS")), () -> {
            String young = apply(later.api(), group).path("id");
            for (String member : List.of(old, young)) {
                lead(MANAGER, group, member, "accept", null).then().statusCode(200);
                lead(MANAGER, group, member, "dismiss", Map.of("reason", "연락이 닿지 않습니다."))
                        .then()
                        .statusCode(200);
            }
            retention.erase(today().plusYears(1).plusDays(10));
            membership(group, old).body("subject", equalTo(person.subject()));
            membership(group, young).body("subject", startsWith("p-"));
            retention.erase(today().plusYears(2).plusDays(10));
            membership(group, old).body("subject", startsWith("p-"));
        });
    }

    private static ValidatableResponse membership(Received group, String member) {
        return MANAGER.get(GROUPS + "/{id}/members/{member}", group.id(), member)
                .then()
                .statusCode(200);
    }
}
