package city.innovation.kit.http;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Lets a POST be repeated with an {@code Idempotency-Key}. Stands beside {@code @Transactional} on a resource method
 * that returns a {@code Response}: the answer is stored in the transaction of the effect, so that there is exactly one
 * effect, and a repetition within 24 hours gets the same answer.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Command {

    /** Whether a request without a key is refused (400). */
    @Nonbinding
    boolean required() default false;
}
