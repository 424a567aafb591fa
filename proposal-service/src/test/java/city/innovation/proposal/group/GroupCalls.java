package city.innovation.proposal.group;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls about groups, as a frontend makes them. */
final class GroupCalls {

    static final String GROUPS = "/api/v1/groups";

    private GroupCalls() {}

    static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }

    /** Somebody whom no other test knows. */
    static Person citizen() {
        String subject = "C-" + UUID.randomUUID();
        return new Person(subject, Api.as(Tokens.token("citizen").subject(subject)));
    }

    /** A person and that person's calls. */
    record Person(String subject, Api api) {}

    static Response founding(Api by, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "title", "시험하는 모임", "department", "TRAFFIC"));
        body.putAll(more);
        return by.json(body).post(GROUPS);
    }

    static Received founded(Api by, String kind, Map<String, Object> more) {
        return Received.of(
                founding(by, kind, more).then().statusCode(201).extract().response());
    }

    /** A group to which one can apply today. */
    static Received recruiting(Api by, String kind, int places) {
        return does(by, founded(by, kind, Map.of("places", places)), "recruit", recruitment());
    }

    static Map<String, Object> recruitment() {
        return Map.of("from", today().toString(), "to", today().plusDays(10).toString());
    }

    static Response command(Api by, String path, String tag, Object body) {
        RequestSpecification call = by.call().header("If-Match", tag);
        return (body == null ? call : call.contentType("application/json").body(body)).post(path);
    }

    static Response command(Api by, Received group, String command, Object body) {
        return command(by, GROUPS + "/" + group.id() + "/" + command, group.tag(), body);
    }

    /** Gives a command that must succeed. */
    static Received does(Api by, Received group, String command, Object body) {
        return Received.of(command(by, group, command, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    static Received now(Received group) {
        return Received.of(Api.ANYBODY.get(GROUPS + "/{id}", group.id()));
    }

    static Response apply(Api by, Received group) {
        return by.json(Map.of("motive", "보탬이 되고 싶습니다.")).post(GROUPS + "/{id}/members", group.id());
    }

    /** Leads a membership on, as it stands now. */
    static Response lead(Api by, Received group, String memberId, String command, Object body) {
        String path = GROUPS + "/" + group.id() + "/members/" + memberId;
        return command(by, path + "/" + command, Api.MANAGER.get(path).header("ETag"), body);
    }
}
