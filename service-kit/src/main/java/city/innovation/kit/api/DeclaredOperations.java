package city.innovation.kit.api;

import city.innovation.kit.http.Command;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource methods by the ids of their operations. */
final class DeclaredOperations {

    private final Map<String, DeclaredOperation> operations = new HashMap<>();

    DeclaredOperations(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(Operation.class)) {
            AnnotationValue id = annotation.value("operationId");
            if (id != null && annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                operations.put(id.asString(), read(annotation.target().asMethod()));
            }
        }
    }

    /** What is declared; every operation has an id, or there is no document. */
    DeclaredOperation of(String id) {
        DeclaredOperation found = operations.get(id);
        if (found == null) {
            throw new IllegalStateException("An operation has no @Operation with an operationId: " + id);
        }
        return found;
    }

    private static DeclaredOperation read(MethodInfo method) {
        AnnotationInstance roles = onMethodOrClass(method, RolesAllowed.class);
        AnnotationInstance command = method.annotation(Command.class);
        boolean open =
                method.hasAnnotation(SecurityRequirementsSet.class) || onMethodOrClass(method, PermitAll.class) != null;
        return new DeclaredOperation(
                method.declaringClass().name().packagePrefix(),
                open,
                roles == null ? List.of() : List.of(roles.value().asStringArray()),
                command != null,
                command != null
                        && command.value("required") != null
                        && command.value("required").asBoolean());
    }

    private static AnnotationInstance onMethodOrClass(
            MethodInfo method, Class<? extends java.lang.annotation.Annotation> annotation) {
        AnnotationInstance found = method.annotation(annotation);
        return found == null ? method.declaringClass().declaredAnnotation(annotation) : found;
    }
}
