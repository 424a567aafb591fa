package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import city.innovation.http.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a request after bean validation. A broken return value is our own fault and none of these. */
final class BeanRefusals {

    private BeanRefusals() {}

    static Optional<Refusal> of(Throwable thrown) {
        return Causes.first(thrown, ConstraintViolationException.class)
                .filter(e -> e.getConstraintViolations() != null)
                .filter(e -> e.getConstraintViolations().stream().allMatch(BeanRefusals::isOfParameter))
                .map(e -> new Refusal(ProblemType.VALIDATION_FAILED).violating(violations(e)));
    }

    private static List<Violation> violations(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(BeanRefusals::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    private static boolean isOfParameter(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.CROSS_PARAMETER) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Parameter parameter = Parameter.of(violation);
        String rest = pointer(violation.getPropertyPath());
        return parameter.in() == Flaw.In.BODY
                ? new Violation(rest, Flaw.In.BODY.wireName(), violation.getMessage())
                : new Violation(parameter.name(), parameter.in().wireName(), violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object at = node.getIndex() != null ? node.getIndex() : node.getKey();
                pointer.append('/').append(at == null ? "-" : Pointers.escape(at.toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(Pointers.escape(node.getName()));
            }
        }
        return pointer.toString();
    }
}
