package city.innovation.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which query parameters an operation declares, on its method, its class and the beans that it takes. */
final class DeclaredParameters {

    private DeclaredParameters() {}

    static Set<String> of(ResourceInfo resource) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            add(parameter, parameter.getName(), parameter.getType(), names);
        }
        addFields(resource.getResourceClass(), names);
        return Set.copyOf(names);
    }

    private static void add(AnnotatedElement element, String javaName, Class<?> type, Set<String> names) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            names.add(element.getAnnotation(QueryParam.class).value());
        } else if (element.isAnnotationPresent(RestQuery.class)) {
            String value = element.getAnnotation(RestQuery.class).value();
            names.add(value.isEmpty() ? javaName : value);
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            addFields(type, names);
        }
    }

    private static void addFields(Class<?> type, Set<String> names) {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                add(field, field.getName(), field.getType(), names);
            }
        }
    }
}
