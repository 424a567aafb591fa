package city.innovation.proposal.support;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.support.Crowd.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.MergeUndone;
import city.innovation.proposal.ProposalsMerged;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class MergedSupportsTest {

    @Inject
    Event<ProposalsMerged> merges;

    @Inject
    Event<MergeUndone> undoings;

    @Test
    void supportersFollowOncePerPersonAndComeBack() {
        List<Api> people = Crowd.of(4);
        Received earlier = CITIZEN.submits("먼저 낸 제안");
        Received later = OFFICIAL.submits("나중에 낸 제안");
        Crowd.support(earlier.id(), people.subList(0, 2));
        Crowd.support(later.id(), people.subList(1, 4));
        CITIZEN.call().put(supports(later.id()) + "/me").then().statusCode(200);

        assertThat(merge(later, earlier)).isEqualTo(2);
        count(earlier, 4);
        count(later, 0);
        people.get(3).get(supports(earlier.id())).then().body("mine", equalTo(true));
        CITIZEN.get(supports(earlier.id())).then().body("mine", equalTo(false));

        Crowd.withdraw(earlier.id(), people.get(3));
        OTHER_CITIZEN.call().put(supports(earlier.id()) + "/me").then().statusCode(200);
        count(earlier, 4);

        undo(later, earlier);
        count(earlier, 3);
        count(later, 3);
        people.get(2).get(supports(later.id())).then().body("mine", equalTo(true));
        people.get(2).get(supports(earlier.id())).then().body("mine", equalTo(false));
        people.get(3).get(supports(later.id())).then().body("mine", equalTo(false));
        CITIZEN.get(supports(later.id())).then().body("mine", equalTo(true));
        assertThat(merge(later, earlier)).isEqualTo(1);
        count(earlier, 4);
    }

    private long merge(Received from, Received into) {
        ProposalsMerged merged = new ProposalsMerged(UUID.fromString(from.id()), UUID.fromString(into.id()));
        QuarkusTransaction.requiringNew().run(() -> merges.fire(merged));
        return merged.movedSupports().get();
    }

    private void undo(Received from, Received into) {
        MergeUndone undone = new MergeUndone(UUID.fromString(from.id()), UUID.fromString(into.id()));
        QuarkusTransaction.requiringNew().run(() -> undoings.fire(undone));
    }

    private static void count(Received proposal, int count) {
        Api.ANYBODY
                .get(supports(proposal.id()))
                .then()
                .body("count", equalTo(count))
                .body("inWindow", equalTo(count));
    }
}
