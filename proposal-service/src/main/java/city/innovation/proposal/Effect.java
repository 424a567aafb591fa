package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An effect as it was recorded.
 *
 * @param measurement 0 for the provisional one, 1 for the first measured, 2 and more for corrections
 * @param at when it was recorded or signed off
 * @param firstOn the first day measured, Asia/Seoul
 * @param lastOn the last day measured, Asia/Seoul
 * @param recordedBy subject id of who recorded it
 * @param signedOffBy subject id of the reviewer; null for the provisional one
 * @param figures what it brought
 */
record Effect(
        int measurement,
        Instant at,
        LocalDate firstOn,
        LocalDate lastOn,
        String recordedBy,
        String signedOffBy,
        EffectFigures figures) {}
