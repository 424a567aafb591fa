package city.innovation.local;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is led on step by step, each command from what the one before answered. Every command is sent twice by
 * the same key, and must have its effect once.
 *
 * @param path of the thing
 * @param now what was last answered about it
 */
record Course(String path, Answer now) {

    /** What somebody makes there. */
    static Course begin(Api by, String collection, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        Answer made = by.post(collection, body, "Idempotency-Key", key).expect(201);
        assertSame(made, by.post(collection, body, "Idempotency-Key", key).expect(201));
        return new Course(collection + "/" + made.textAt("/id"), made);
    }

    /** What is there, as somebody sees it. */
    static Course at(Api by, String path) {
        return new Course(path, by.get(path).expect(200));
    }

    /** A proposal that is handed in at once. */
    static Course proposal(Api by, Map<String, ?> body) {
        return begin(by, Api.PROPOSALS, body);
    }

    /** Gives a command that must succeed; without a body where that is null. */
    Course does(Api by, String command, Object body) {
        String key = UUID.randomUUID().toString();
        Answer done = give(by, command, body, key).expect(200);
        assertSame(done, give(by, command, body, key).expect(200));
        return new Course(path, done);
    }

    private static void assertSame(Answer first, Answer again) {
        assertThat(again.header("idempotency-replayed")).as(again::toString).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
    }

    /** Gives a command, whatever comes of it. */
    Answer tries(Api by, String command, Object body) {
        return give(by, command, body, UUID.randomUUID().toString());
    }

    private Answer give(Api by, String command, Object body, String key) {
        String target = path + "/" + command;
        String[] headers = {"If-Match", now.header("etag"), "Idempotency-Key", key};
        return body == null ? by.command(target, headers) : by.post(target, body, headers);
    }

    /** Puts a part of it in place. */
    Course puts(Api by, String part, String json) {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "If-Match", now.header("etag"));
        return new Course(
                path,
                by.call("PUT", path + "/" + part, headers, json.getBytes(StandardCharsets.UTF_8))
                        .expect(200));
    }

    Course seenBy(Api by) {
        return at(by, path);
    }

    /** Waits until it stands there. */
    Course awaitState(Api by, String state) {
        return await(path + " is " + state)
                .until(() -> seenBy(by), seen -> seen.state().equals(state));
    }

    String id() {
        return text("/id");
    }

    String state() {
        return text("/state");
    }

    /** A part of what was last answered, by its JSON pointer. */
    String text(String pointer) {
        return now.textAt(pointer);
    }

    long number(String pointer) {
        return now.at(pointer).asLong();
    }
}
