package city.innovation.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * What a finished programme gave an adopted proposal; no state.
 *
 * @param division the division within the programme, as a code
 * @param grade the grade, as a code
 * @param rank the place within the division, from 1, or null
 * @param at when it was taken over
 */
record Grade(UUID programme, String division, String grade, Integer rank, Instant at) {}
