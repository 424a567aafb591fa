package city.innovation.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A problem after RFC 9457, before it is written.
 *
 * @param type what kind of problem, from the catalogue
 * @param locale the language of title and detail
 * @param detail what happened here and what to do about it
 * @param instance the path of the request, or null
 * @param traceId the trace that it happened in, or null
 * @param violations what is wrong with the input; empty for other problems
 * @param extensions further members of the type, for example the commands allowed now; values as Jackson writes them
 */
public record Problem(
        ProblemType type,
        Locale locale,
        String detail,
        String instance,
        String traceId,
        List<Violation> violations,
        Map<String, Object> extensions) {

    public Problem {
        violations = List.copyOf(violations);
        extensions = Map.copyOf(extensions);
    }

    /** A problem with its type's general detail. */
    public static Problem of(ProblemType type, Locale locale) {
        return new Problem(type, locale, ProblemTexts.detail(type, locale), null, null, List.of(), Map.of());
    }

    /** The same with a more telling detail; never a stack trace, a class name or SQL. */
    public Problem because(String newDetail) {
        return new Problem(type, locale, newDetail, instance, traceId, violations, extensions);
    }

    public Problem at(String newInstance) {
        return new Problem(type, locale, detail, newInstance, traceId, violations, extensions);
    }

    public Problem traced(String newTraceId) {
        return new Problem(type, locale, detail, instance, newTraceId, violations, extensions);
    }

    public Problem with(List<Violation> newViolations) {
        return new Problem(type, locale, detail, instance, traceId, newViolations, extensions);
    }

    /** The same with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, locale, detail, instance, traceId, violations, more);
    }
}
