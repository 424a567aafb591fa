package city.innovation.tracker.check;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long what may take.
 *
 * @param submit from the opening to the department's own verdict
 * @param verify from the submission to the inspector's verdict
 * @param correct from the verdict to the end of a corrective action, where the inspector gives no day
 * @param confirm from the report of a corrective action to its confirmation
 * @param chase for the task force to go after what is late
 * @param settle for an executive, after that
 */
record CheckTerms(
        @NotNull Term submit,
        @NotNull Term verify,
        @NotNull Term correct,
        @NotNull Term confirm,
        @NotNull Term chase,
        @NotNull Term settle) {}
