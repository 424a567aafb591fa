package city.innovation.kit.change;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision of an aggregate.
 *
 * @param version the aggregate's version after it
 * @param at when
 * @param command by which command, in the wire form of the path
 * @param actor the subject that acted
 * @param actorRole the role by which it acted
 * @param onBehalfOf the absent subject in whose place a deputy acted, absent for what somebody did by oneself
 * @param ruleVersion the version of the rule that held, absent where none did
 * @param reason the reason given, absent when none was or when it was erased
 * @param diff what changed, absent for the first revision and when it was erased
 */
@Schema(
        name = "Revision",
        requiredProperties = {"version", "at", "command"},
        examples = """
                {"version":3,"at":"2026-03-02T01:15:00Z","command":"adopt","actor":"E10021",
                 "actorRole":"department-manager","ruleVersion":1,"reason":"올해 예산 안에서 할 수 있습니다.",
                 "diff":{"state":{"from":"SUBMITTED","to":"ADOPTED"}}}""")
public record ChangeView(
        int version,
        Instant at,
        String command,
        String actor,
        String actorRole,
        String onBehalfOf,
        Integer ruleVersion,
        String reason,
        Diff diff) {}
