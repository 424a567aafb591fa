package city.innovation.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a proposal said before a change, for its revision.
 *
 * @param fields by their names in JSON
 */
record Snapshot(Map<String, Object> fields) {

    static Snapshot of(Proposal proposal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", proposal.state().name());
        put(proposal.content(), fields);
        fields.put("contributors", proposal.contributors());
        fields.put("invitation", proposal.sharing().invitation());
        fields.put("outcome", proposal.outcome());
        put(proposal.implementation(), fields);
        fields.put("links", proposal.trail().links());
        fields.put("ignoredResults", proposal.trail().review().ignored());
        fields.put("grades", proposal.trail().grades());
        return new Snapshot(fields);
    }

    private static void put(ProposalContent content, Map<String, Object> fields) {
        fields.put("title", content.title());
        fields.put("problem", content.problem());
        fields.put("improvement", content.improvement());
        fields.put("expectedEffect", content.expectedEffect());
        fields.put("ownWork", content.ownWork());
        fields.put("category", content.category());
        fields.put("district", content.district());
        fields.put("challenge", content.challenge());
        fields.put("responsibleDepartment", content.responsibleDepartment());
        fields.put("tags", content.tags());
        fields.put("details", content.details());
        fields.put("hidden", content.hidden());
    }

    private static void put(Implementation implementation, Map<String, Object> fields) {
        fields.put("pilot", implementation.pilot());
        fields.put("promise", implementation.promise());
        fields.put("projectId", implementation.projectId());
        fields.put("completion", implementation.completion());
        fields.put("effects", implementation.effects());
        fields.put("measurementDraft", implementation.draft());
        fields.put("storyId", implementation.storyId());
    }
}
