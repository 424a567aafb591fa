package city.innovation.proposal.grievance;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ombudsman found when looking again.
 *
 * @param at when it was noted
 * @param nextOn the day to look again (Asia/Seoul), or null
 */
@Schema(
        name = "GrievanceFollowUp",
        requiredProperties = {"at", "finding", "note"},
        examples =
                "{\"at\":\"2026-08-12T01:00:00Z\",\"finding\":\"PARTLY\",\"note\":\"두 곳 중 한 곳만 고쳤습니다.\",\"nextOn\":\"2026-10-12\"}")
record FollowUp(Instant at, GrievanceFinding finding, String note, LocalDate nextOn) {}
