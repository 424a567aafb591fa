package city.innovation.proposal.library;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A story was told to employees.
 *
 * @param on when, Asia/Seoul
 * @param sessionId the staff assembly, or null where it was told elsewhere
 * @param occasion what it was, in words
 */
record Telling(LocalDate on, UUID sessionId, String occasion) {}
