package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that must be refused, and how. */
record HostileRequest(
        String name, int status, String code, String method, String target, Map<String, String> headers, byte[] body) {

    static HostileRequest get(String name, int status, String code, String target) {
        return new HostileRequest(name, status, code, "GET", target, Map.of(), null);
    }

    /** A new proposal whose body is that JSON. */
    static HostileRequest propose(String name, int status, String code, String json) {
        return post(name, status, code, Api.PROPOSALS, json);
    }

    static HostileRequest post(String name, int status, String code, String target, String json) {
        return new HostileRequest(
                name,
                status,
                code,
                "POST",
                target,
                Map.of("Content-Type", "application/json"),
                json == null ? null : json.getBytes(UTF_8));
    }

    /** A new proposal that would be right, were it not for its headers. */
    static HostileRequest right(String name, int status, String code) {
        return propose(name, status, code, "{\"title\":\"제목\",\"problem\":\"문제\"}");
    }

    HostileRequest header(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HostileRequest(name, status, code, method, target, more, body);
    }

    HostileRequest token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    HostileRequest method(String other) {
        return new HostileRequest(name, status, code, other, target, headers, body);
    }

    HostileRequest body(byte[] other) {
        return new HostileRequest(name, status, code, method, target, headers, other);
    }

    Answer by(Api caller) {
        return caller.call(method, target, headers, body);
    }

    @Override
    public String toString() {
        return name;
    }
}
