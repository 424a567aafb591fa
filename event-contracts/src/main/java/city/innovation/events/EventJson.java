package city.innovation.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * How events are written and read: no nulls, times in ISO 8601, unknown fields ignored. A field that is not marked
 * {@link MayBeAbsent} and is missing makes an event unreadable.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(new Required())
            .build();

    private EventJson() {}

    /** The mapper; do not configure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Components of our records are required unless they say otherwise. */
    private static final class Required extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && member.getDeclaringClass().isRecord()) {
                return required(member.getDeclaringClass().getRecordComponents()[parameter.getIndex()]);
            }
            return super.hasRequiredMarker(member);
        }

        private static boolean required(RecordComponent component) {
            Method accessor = component.getAccessor();
            return !accessor.isAnnotationPresent(MayBeAbsent.class)
                    && !accessor.isAnnotationPresent(JsonUnwrapped.class)
                    && !accessor.isAnnotationPresent(JsonIgnore.class);
        }
    }
}
