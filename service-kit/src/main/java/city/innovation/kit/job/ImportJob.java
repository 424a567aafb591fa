package city.innovation.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import and how far it is.
 *
 * @param total rows in the file; absent until it was read to its end
 * @param processed rows worked off
 * @param succeeded rows stored, or right in a dry run
 * @param unchanged rows that were there already
 * @param failed rows that were not taken; see {@code errors}
 * @param summary what was found in the whole, absent until it is done
 * @param problem why it failed as a whole, absent if it did not
 * @param errorsUrl where the report of the rows is
 */
@Schema(
        name = "ImportJob",
        requiredProperties = {
            "id",
            "kind",
            "state",
            "dryRun",
            "mode",
            "processed",
            "succeeded",
            "unchanged",
            "failed",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","kind":"proposals","state":"DONE","dryRun":false,"mode":"VALID",
                 "fileName":"ideas.csv","total":19657,"processed":19657,"succeeded":19650,"unchanged":0,"failed":7,
                 "errorsUrl":"/api/v1/proposals/imports/019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22/errors",
                 "createdAt":"2026-11-22T01:00:00Z","finishedAt":"2026-11-22T01:00:40Z"}""")
public record ImportJob(
        UUID id,
        String kind,
        State state,
        boolean dryRun,
        ImportOptions.Mode mode,
        String fileName,
        Integer total,
        int processed,
        int succeeded,
        int unchanged,
        int failed,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "What was found in the whole.")
        JsonNode summary,

        String problem,
        String errorsUrl,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    /** Where it stands. */
    @Schema(name = "ImportState")
    public enum State {
        /** Waits for a worker. */
        QUEUED,
        /** Being worked off. */
        RUNNING,
        /** Worked off; single rows may have failed. */
        DONE,
        /** Not to be worked off; see {@code problem}. */
        FAILED
    }
}
