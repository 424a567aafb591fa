package city.innovation.kit.problem;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Lets {@code @Size} count a text's characters, as people, files, JSON Schema's {@code maxLength} and the database do; by
 * default it counts UTF-16 units, of which an emoji has two.
 */
@ApplicationScoped
public class TextLimits implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(OfText.class)
                .validatedBy(OfCollection.class)
                .validatedBy(OfMap.class);
        configuration.addMapping(mapping);
    }

    abstract static class Counted<T> implements ConstraintValidator<Size, T> {

        private Size size;

        @Override
        public void initialize(Size constraint) {
            size = constraint;
        }

        @Override
        public boolean isValid(T value, ConstraintValidatorContext context) {
            return value == null || (count(value) >= size.min() && count(value) <= size.max());
        }

        abstract int count(T value);
    }

    /** By code points. */
    @Dependent
    @Unremovable
    public static final class OfText extends Counted<CharSequence> {
        @Override
        int count(CharSequence text) {
            return Character.codePointCount(text, 0, text.length());
        }
    }

    /** By elements. */
    @Dependent
    @Unremovable
    public static final class OfCollection extends Counted<Collection<?>> {
        @Override
        int count(Collection<?> many) {
            return many.size();
        }
    }

    /** By entries. */
    @Dependent
    @Unremovable
    public static final class OfMap extends Counted<Map<?, ?>> {
        @Override
        int count(Map<?, ?> map) {
            return map.size();
        }
    }
}
