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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A night-bus idea had 50,000 supporters and 3,353 comments. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class DiscussedMuchTest {

    private static final int READS = 40;

    @Inject
    Sql sql;

    @Test
    void fiftyThousandSupportsAndThousandsOfCommentsLeaveThePageAsFastAsAnEmptyOnes() {
        Received empty = CITIZEN.submits("아무도 모르는 제안");
        Received full = CITIZEN.submits("심야버스");
        fill(UUID.fromString(full.id()));
        ANYBODY.get(PROPOSALS + "/{id}", full.id())
                .then()
                .body("supportCount", equalTo(50_000))
                .body("commentCount", equalTo(3_353));
        ANYBODY.get(PROPOSALS + "?sort=-supports&limit=1").then().body("items[0].id", equalTo(full.id()));
        for (String page : new String[] {"", "/supports", "/comments?limit=20", "/comments?sort=-createdAt"}) {
            assertThat(fastest(full.id() + page)).as(page).isLessThan(3 * fastest(empty.id() + page) + 10_000_000);
        }
        long before = System.nanoTime();
        OTHER_CITIZEN.call().put(supports(full.id()) + "/me").then().body("count", equalTo(50_001));
        OTHER_CITIZEN
                .call()
                .delete(supports(full.id()) + "/me")
                .then()
                .body("count", equalTo(50_000))
                .body("inWindow", equalTo(50_000));
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
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

    /** Nanoseconds of the fastest of some reads, after as many to warm up. */
    private static long fastest(String path) {
        LongStream.range(0, READS).forEach(i -> ANYBODY.get(PROPOSALS + "/" + path));
        return LongStream.range(0, READS)
                .map(i -> {
                    long before = System.nanoTime();
                    ANYBODY.get(PROPOSALS + "/" + path).then().statusCode(200);
                    return System.nanoTime() - before;
                })
                .min()
                .orElseThrow();
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
