package city.innovation.proposal;

import java.util.Set;
import java.util.UUID;

/**
 * What a feature beside the lifecycle needs to know of a proposal that the caller may know of.
 *
 * @param number receipt number; null for a draft
 * @param kind a code of the rules
 * @param title public by law
 * @param responsibleDepartment code of the department in charge, or null
 * @param relations how the caller is related to it; {@code PUBLIC} always among them
 */
public record KnownProposal(
        UUID id,
        String number,
        String kind,
        ProposalState state,
        String title,
        String responsibleDepartment,
        Set<ProposalRelation> relations) {

    public KnownProposal {
        relations = Set.copyOf(relations);
    }

    /** Whether the caller is one of these to it. */
    public boolean isFor(ProposalRelation... anyOf) {
        for (ProposalRelation relation : anyOf) {
            if (relations.contains(relation)) {
                return true;
            }
        }
        return false;
    }
}
