package city.innovation.proposal;

import java.time.Instant;

/**
 * A measurement that waits for a reviewer's sign-off.
 *
 * @param recordedBy subject id of who recorded it, who may not sign it off
 * @param at when
 * @param completion the practice's first effect and implementers; null where completing said them
 * @param figures what it brought
 */
record MeasurementDraft(String recordedBy, Instant at, Completion completion, EffectFigures figures) {}
