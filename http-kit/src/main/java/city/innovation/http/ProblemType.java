package city.innovation.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem that the suite answers with, once and for all: code, status and page. Codes never change their
 * meaning and are never taken away within v1.
 */
public enum ProblemType {
    /** Not HTTP as the standard has it. */
    BAD_REQUEST(400),
    /** The body is no JSON. */
    MALFORMED_JSON(400),
    /** Fields or parameters break their rules; {@code violations} lists them. */
    VALIDATION_FAILED(400),
    /** A query parameter that the operation doesn't know. */
    UNKNOWN_PARAMETER(400),
    /** A JSON field that the operation doesn't know. */
    UNKNOWN_FIELD(400),
    /** Text with NUL or half a surrogate pair. */
    INVALID_TEXT(400),
    /** A cursor that is damaged or belongs to another query. */
    INVALID_CURSOR(400),
    /** Something that looks like a resident registration number, which the suite must not store. */
    RESIDENT_NUMBER_REFUSED(400),
    /** An operation that only runs with an {@code Idempotency-Key}. */
    IDEMPOTENCY_KEY_REQUIRED(400),
    /** No token, or a bad one. */
    UNAUTHENTICATED(401),
    /** A token past its end. */
    TOKEN_EXPIRED(401),
    /** May be seen but not done by this caller. */
    FORBIDDEN(403),
    /** Nobody of that subject id has the caller act in the own place today. */
    NO_DELEGATION(403),
    /** Does not exist, or this caller may not know of it. */
    NOT_FOUND(404),
    /** Another method works on this path. */
    METHOD_NOT_ALLOWED(405),
    /** None of the formats asked for is offered. */
    NOT_ACCEPTABLE(406),
    /** Something unique exists already, or another rule over several things says no. */
    CONFLICT(409),
    /** The command is not allowed in the current state. */
    ILLEGAL_TRANSITION(409),
    /** The same request is being worked on. */
    REQUEST_IN_FLIGHT(409),
    /** A number that the rules limit is used up. */
    QUOTA_EXCEEDED(409),
    /** Was there once. */
    GONE(410),
    /** Changed by somebody else since it was read. */
    STALE_VERSION(412),
    /** Body over the limit. */
    PAYLOAD_TOO_LARGE(413),
    /** Path and query over the limit. */
    URI_TOO_LONG(414),
    /** A body in a format that the operation doesn't take. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Well-formed, but cannot be carried out as it is. */
    UNPROCESSABLE(422),
    /** The key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A row of an import is wrong. */
    IMPORT_ROW_INVALID(422),
    /** {@code If-Match} is missing. */
    VERSION_REQUIRED(428),
    /** Over the rate limit. */
    TOO_MANY_REQUESTS(429),
    /** Headers over the limit. */
    HEADER_TOO_LARGE(431),
    /** Our fault. */
    INTERNAL_ERROR(500),
    /** The service behind the gateway gave no proper answer. */
    BAD_GATEWAY(502),
    /** A part that is needed doesn't answer now. */
    UNAVAILABLE(503),
    /** The service behind the gateway took too long. */
    GATEWAY_TIMEOUT(504);

    private static final String REGISTERED_QUOTA = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    private final int status;
    private final String code;

    ProblemType(int status) {
        this.status = status;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    /** Stable, for programs: {@code stale-version}. */
    public String code() {
        return code;
    }

    /** The page that says what to do: {@code /problems/stale-version}. */
    public String page() {
        return "/problems/" + code;
    }

    /** The {@code type} member: the page, but for the one type that IANA registered. */
    public String uri() {
        return this == TOO_MANY_REQUESTS ? REGISTERED_QUOTA : page();
    }

    /** Whether the same request may succeed in a few seconds, so that {@code Retry-After} goes with it. */
    public boolean passes() {
        return switch (this) {
            case UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT, TOO_MANY_REQUESTS, REQUEST_IN_FLIGHT -> true;
            default -> false;
        };
    }

    /** The type of that code. */
    public static Optional<ProblemType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
