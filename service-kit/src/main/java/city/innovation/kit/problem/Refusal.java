package city.innovation.kit.problem;

import city.innovation.http.Problem;
import city.innovation.http.ProblemType;
import city.innovation.http.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that we refuse for a reason the caller may know. Domain refusals extend it and name the fact
 * ({@code ProposalNotFound}); the answer is a problem document of the type. No stack trace is taken, since a refusal is
 * an answer and no failure.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient List<Flaw> flaws = List.of();
    private transient List<Violation> violations = List.of();
    private String detailKey;

    /**
     * A refusal of a type.
     *
     * @param type of the catalogue
     * @param arguments for the detail, shown to the caller
     */
    public Refusal(ProblemType type, Object... arguments) {
        super(type.code(), null, false, false);
        this.type = type;
        this.arguments = arguments.clone();
    }

    /** Input of the wrong shape (400), with a violation per flaw. */
    public static Refusal of(List<Flaw> flaws) {
        return of(ProblemType.VALIDATION_FAILED, flaws);
    }

    static Refusal of(ProblemType type, List<Flaw> flaws, Object... arguments) {
        Refusal refusal = new Refusal(type, arguments);
        refusal.flaws = List.copyOf(flaws);
        return refusal;
    }

    /** A query parameter of the wrong shape (400). */
    public static Refusal ofQuery(String parameter, String messageKey, Object... arguments) {
        return of(List.of(new Flaw(parameter, Flaw.In.QUERY, messageKey, List.of(arguments))));
    }

    /** A header of the wrong shape (400). */
    public static Refusal ofHeader(String header, String messageKey, Object... arguments) {
        return of(List.of(new Flaw(header, Flaw.In.HEADER, messageKey, List.of(arguments))));
    }

    /**
     * Says more than the type's general detail.
     *
     * @param key of {@code Flaws} or of the service's {@code ValidationMessages}; takes the arguments of the constructor
     */
    public Refusal detailed(String key) {
        this.detailKey = key;
        return this;
    }

    /** Adds an extension member to the document, for example {@code allowed}. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the answer, for example {@code Retry-After}. */
    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong with the input, if that is why. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** The document in a language, for the request that it answers. */
    Problem in(Locale locale, String instance, String traceId) {
        Problem problem = Problem.of(type, locale).at(instance).traced(traceId);
        if (detailKey != null) {
            problem = problem.because(Messages.of(locale, detailKey, arguments));
        }
        if (!flaws.isEmpty() || !violations.isEmpty()) {
            problem = problem.with(
                    flaws.isEmpty()
                            ? violations
                            : flaws.stream().map(flaw -> flaw.in(locale)).toList());
        }
        for (Map.Entry<String, Object> member : members.entrySet()) {
            problem = problem.with(member.getKey(), member.getValue());
        }
        return problem;
    }

    Refusal violating(List<Violation> found) {
        this.violations = List.copyOf(found);
        return this;
    }

    Map<String, String> headers() {
        return headers;
    }
}
