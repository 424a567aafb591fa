package city.innovation.kit.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What clients should leave: its answers say since when, until when and where to read on. Stands beside
 * {@code @Operation(deprecated = true)}, by which the API document says so.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecating {

    /** The day from which it is deprecated, as {@code 2027-01-01}; it begins in the city. */
    String since();

    /** The day from which it may answer no more, not before {@link #since()}. */
    String sunset();

    /** The address of the page that tells what to use instead. */
    String link();
}
