package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was erased on a day because its time was over.
 *
 * @param day Asia/Seoul
 * @param finishedAt absent while it is at work, or where it was broken off and goes on with the next look
 * @param declined proposals that came to nothing
 * @param adopted proposals that had been adopted
 * @param people whom no proposal names any more
 * @param participants people in sessions and groups whose time was over, counted in each of them
 */
@Schema(
        name = "RetentionRun",
        description = "What was erased on a day because its time was over.",
        requiredProperties = {"day", "startedAt", "declined", "adopted", "people", "participants"},
        examples = """
                {"day":"2026-11-22","startedAt":"2026-11-21T15:00:04Z","finishedAt":"2026-11-21T15:00:05Z",
                 "declined":12,"adopted":3,"people":9,"participants":240}""")
record RetentionRun(
        LocalDate day,
        Instant startedAt,
        Instant finishedAt,
        long declined,
        long adopted,
        long people,
        long participants) {

    /** All that are kept, latest first. */
    @Schema(name = "RetentionRunList", requiredProperties = "items", examples = """
                    {"items":[{"day":"2026-11-22","startedAt":"2026-11-21T15:00:04Z",
                     "finishedAt":"2026-11-21T15:00:05Z","declined":12,"adopted":3,"people":9,"participants":240}]}""")
    record RetentionRunList(List<RetentionRun> items) {}
}
