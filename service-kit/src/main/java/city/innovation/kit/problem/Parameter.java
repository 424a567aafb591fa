package city.innovation.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where a parameter of a resource method comes from.
 *
 * @param name on the wire; empty for the body
 * @param in where it stands
 */
record Parameter(String name, Flaw.In in) {

    private static final Parameter BODY = new Parameter("", Flaw.In.BODY);

    /** The parameter that a violation of a resource method's parameters is about. */
    static Parameter of(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Method method = null;
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.METHOD) {
                method = method(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
            }
            if (node.getKind() == ElementKind.PARAMETER && method != null) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                return of(method.getParameters()[index], nodes);
            }
        }
        return BODY;
    }

    private static Parameter of(java.lang.reflect.Parameter declared, Iterator<Path.Node> rest) {
        if (!declared.isAnnotationPresent(BeanParam.class)) {
            return of(declared, declared.getName());
        }
        return rest.hasNext() ? ofField(declared.getType(), rest.next().getName()) : new Parameter("", Flaw.In.QUERY);
    }

    private static Parameter ofField(Class<?> bean, String name) {
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .map(field -> of(field, name))
                .findFirst()
                .orElse(new Parameter(name, Flaw.In.QUERY));
    }

    private static Parameter of(AnnotatedElement declared, String javaName) {
        if (declared.isAnnotationPresent(QueryParam.class)) {
            return new Parameter(declared.getAnnotation(QueryParam.class).value(), Flaw.In.QUERY);
        }
        if (declared.isAnnotationPresent(PathParam.class)) {
            return new Parameter(declared.getAnnotation(PathParam.class).value(), Flaw.In.PATH);
        }
        if (declared.isAnnotationPresent(HeaderParam.class)) {
            return new Parameter(declared.getAnnotation(HeaderParam.class).value(), Flaw.In.HEADER);
        }
        if (declared.isAnnotationPresent(RestQuery.class)) {
            return new Parameter(named(declared.getAnnotation(RestQuery.class).value(), javaName), Flaw.In.QUERY);
        }
        if (declared.isAnnotationPresent(RestPath.class)) {
            return new Parameter(named(declared.getAnnotation(RestPath.class).value(), javaName), Flaw.In.PATH);
        }
        if (declared.isAnnotationPresent(RestHeader.class)) {
            return new Parameter(named(declared.getAnnotation(RestHeader.class).value(), javaName), Flaw.In.HEADER);
        }
        return BODY;
    }

    private static String named(String value, String javaName) {
        return value.isEmpty() ? javaName : value;
    }

    private static Method method(Class<?> bean, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(new Class<?>[0]);
        for (Class<?> at = bean; at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                boolean declared = !at.isSynthetic() && !at.getSimpleName().contains("_Subclass");
                if (declared
                        && method.getName().equals(node.getName())
                        && Arrays.equals(method.getParameterTypes(), types)) {
                    return method;
                }
            }
        }
        return null;
    }
}
