package city.innovation.kit.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change record as an auditor sees it.
 *
 * @param aggregateType what was changed
 * @param version its version after the change
 * @param command by which command
 * @param actor the subject that acted
 * @param actorRole the role by which it acted
 * @param onBehalfOf the absent subject in whose place a deputy acted
 * @param client the program that it used
 * @param traceId what the change belongs to; the same in the events that came of it
 * @param ruleVersion the version of the rule that held
 * @param reason the reason given, absent when none was or when it was erased
 * @param diff what changed, absent for the first record and when it was erased
 * @param intact whether the record's digest still fits; reason and differences are not covered by it
 */
@Schema(
        name = "ChangeRecord",
        requiredProperties = {"aggregateType", "aggregateId", "version", "at", "command", "intact"},
        examples = """
                {"aggregateType":"proposal","aggregateId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","version":3,
                 "at":"2026-03-02T01:15:00Z","command":"adopt","actor":"E10021","actorRole":"department-manager",
                 "client":"innovation-web","traceId":"019a8f4e-2222-7a51-9d10-5f2f6f0c7b10","ruleVersion":1,
                 "diff":{"state":{"from":"SUBMITTED","to":"ADOPTED"}},"intact":true}""")
record ChangeRecord(
        String aggregateType,
        UUID aggregateId,
        int version,
        Instant at,
        String command,
        String actor,
        String actorRole,
        String onBehalfOf,
        String client,
        String traceId,
        Integer ruleVersion,
        String reason,
        Diff diff,
        boolean intact) {

    static ChangeRecord of(ChangeLog.Stored stored) {
        ChangeRow row = stored.row();
        return new ChangeRecord(
                row.aggregateType(),
                row.aggregateId(),
                row.version(),
                row.at(),
                row.command(),
                row.actor(),
                row.actorRole(),
                row.onBehalfOf(),
                row.client(),
                row.traceId(),
                row.ruleVersion(),
                stored.reason(),
                stored.diff(),
                stored.intact());
    }
}
