package city.innovation.proposal.support;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.support.Crowd.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A night-bus idea had 50,000 supporters and 3,353 comments; how fast its page is the bench says. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class DiscussedMuchTest {

    @Inject
    Sql sql;

    @Test
    void fiftyThousandSupportsAndThousandsOfCommentsAreCountedAndPaged() {
        Received full = CITIZEN.submits("심야버스");
        fill(UUID.fromString(full.id()));
        ANYBODY.get(PROPOSALS + "/{id}", full.id())
                .then()
                .body("supportCount", equalTo(50_000))
                .body("commentCount", equalTo(3_353));
        ANYBODY.get(PROPOSALS + "?sort=-supports&limit=1").then().body("items[0].id", equalTo(full.id()));
        OTHER_CITIZEN.call().put(supports(full.id()) + "/me").then().body("count", equalTo(50_001));
        OTHER_CITIZEN
                .call()
                .delete(supports(full.id()) + "/me")
                .then()
                .body("count", equalTo(50_000))
                .body("inWindow", equalTo(50_000));
        everyCommentStandsOnOnePage(full);
    }

    private static void everyCommentStandsOnOnePage(Received full) {
        String cursor = "";
        int seen = 0;
        while (cursor != null) {
            var page = ANYBODY.get(PROPOSALS + "/" + full.id() + "/comments?limit=200" + cursor);
            page.then().statusCode(200);
            seen += page.<java.util.List<Object>>path("items").size();
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        assertThat(seen).isEqualTo(3_353);
        ANYBODY.get(PROPOSALS + "/" + full.id() + "/comments").then().body("items", hasSize(20));
    }

    private void fill(UUID id) {
        var now = TestClock.now();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "insert into proposal_support (proposal_id, subject, version, supported_at)"
                            + " select ?, 'C-many-' || i, 1, ?::timestamptz from generate_series(1, 50000) i",
                    id,
                    now);
            sql.update("insert into proposal_support_day values (?, ?, 50000)", id, CityTime.dateOf(now));
            sql.update(
                    "insert into proposal_comment (id, version, proposal_id, depth, author, participant, by_official,"
                            + " by_proposer, body, created_at) select gen_random_uuid(), 1, ?, 0, 'C-many-' || i, i,"
                            + " false, false, '댓글 ' || i, ?::timestamptz + i * interval '1 ms'"
                            + " from generate_series(1, 3353) i",
                    id,
                    now);
            sql.update("update proposal_tally set supports = 50000, comments = 3353 where proposal_id = ?", id);
        });
    }
}
