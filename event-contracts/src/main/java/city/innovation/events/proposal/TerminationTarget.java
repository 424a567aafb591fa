package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import java.util.UUID;

/**
 * The work that a proposal asks to end or to merge.
 *
 * @param type what it is, for example {@code NODE} of the plan or {@code WORK_ITEM}
 * @param id the plan's node or the work item, or null where the work is in no list yet
 * @param ground why it should end, as a code
 */
public record TerminationTarget(String type, @MayBeAbsent UUID id, String ground) {}
