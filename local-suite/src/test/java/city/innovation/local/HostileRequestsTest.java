package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is refused by the right problem, tells nothing of the inside and changes nothing. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningSuite.Extension.class)
class HostileRequestsTest {

    private static final String INSIDE =
            "(?is).*(exception|\\bat [a-z]+\\.[a-z.]+\\(|\\bjava\\.|jakarta|quarkus|hibernate|jackson|psql|city\\.innovation\\.|select .* from|insert into).*";

    private Api caller;
    private HostileRequests requests;
    private long owned;

    @BeforeAll
    void prepare() {
        caller = Api.official("E-HOSTILE");
        Answer draft = proposal("초안", false);
        Answer received = proposal("제출한 글", true);
        Answer stranger = Api.official("E-STRANGER")
                .post(PROPOSALS, HostileRequests.proposal("남의 초안", false))
                .expect(201);
        requests = new HostileRequests(caller, draft, received, stranger);
        owned = caller.owned();
    }

    private Answer proposal(String title, boolean submit) {
        Answer created =
                caller.post(PROPOSALS, HostileRequests.proposal(title, submit)).expect(201);
        return caller.get(HostileRequests.path(created)).expect(200);
    }

    Stream<HostileRequest> requests() {
        return requests.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isRefusedAndChangesNothing(HostileRequest request) {
        Answer answer = request.by(caller);

        assertThat(answer.status()).as(answer::toString).isEqualTo(request.status());
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/status").asInt()).isEqualTo(request.status());
        if (request.code() == null) {
            assertThat(answer.textAt("/code")).isIn("malformed-json", "validation-failed");
        } else {
            assertThat(answer.textAt("/code")).as(answer::toString).isEqualTo(request.code());
        }
        assertThat(answer.textAt("/type")).endsWith(answer.textAt("/code"));
        assertThat(answer.textAt("/traceId")).isNotBlank();
        assertThat(answer.text()).doesNotMatch(INSIDE);
        assertThat(caller.owned()).isEqualTo(owned);
        assertUnchanged(requests.draft());
        assertUnchanged(requests.received());
    }

    private void assertUnchanged(Answer before) {
        Answer now = caller.get(HostileRequests.path(before)).expect(200);
        assertThat(now.json()).isEqualTo(before.json());
        assertThat(now.header("etag")).isEqualTo(before.header("etag"));
    }

    @Test
    void aKeyUsedAgainGivesTheSameAnswerOrIsRefused() {
        Api once = Api.official("E-REPEATED");
        Map<String, Object> body = HostileRequests.proposal("같은 요청 두 번", true);
        Answer first =
                once.post(PROPOSALS, body, "Idempotency-Key", "repeated-1").expect(201);
        Answer again =
                once.post(PROPOSALS, body, "Idempotency-Key", "repeated-1").expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(once.owned()).isEqualTo(1);

        Map<String, Object> other = HostileRequests.proposal("다른 요청", true);
        Answer refused =
                once.post(PROPOSALS, other, "Idempotency-Key", "repeated-1").expect(422);
        assertThat(refused.textAt("/code")).isEqualTo("idempotency-key-reused");
        assertThat(once.owned()).isEqualTo(1);

        Answer somebodyElse = Api.official("E-REPEATED-2")
                .post(PROPOSALS, other, "Idempotency-Key", "repeated-1")
                .expect(201);
        assertThat(somebodyElse.textAt("/id")).isNotEqualTo(first.textAt("/id"));
    }
}
