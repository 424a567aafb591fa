package city.innovation.kit.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;

/** Holds given data to the record's bean validation; violations answer 400 with the place in the request's body. */
@ApplicationScoped
class RuleCheck {

    /** The part of the body that is checked, under the name that it has there. */
    record Given(@Valid Object data) {}

    void check(@Valid Given given) {
        // The check is the annotation's.
    }
}
