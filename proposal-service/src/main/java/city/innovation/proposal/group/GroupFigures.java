package city.innovation.proposal.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a group is, did and got.
 *
 * @param members how many are members today
 * @param applicants how many wait to be accepted
 * @param activeMembers members who came to a meeting within the last twelve months
 * @param meetings how often it met
 * @param attendance how many came to its meetings in all; who came twice counts twice
 * @param grantedWon support money granted, in won
 * @param spentWon support money spent, in won
 * @param leftWon support money granted and not spent, in won
 * @param proposals how many proposals came of it
 */
@Schema(
        name = "GroupFigures",
        requiredProperties = {
            "members",
            "applicants",
            "activeMembers",
            "meetings",
            "attendance",
            "grantedWon",
            "spentWon",
            "leftWon",
            "proposals"
        },
        examples = """
                {"members":9,"applicants":1,"activeMembers":8,"meetings":6,"attendance":51,"grantedWon":1500000,
                 "spentWon":320000,"leftWon":1180000,"proposals":2}""")
record GroupFigures(
        long members,
        long applicants,
        long activeMembers,
        long meetings,
        long attendance,
        long grantedWon,
        long spentWon,
        long leftWon,
        long proposals) {

    /**
     * The figures of one group.
     *
     * @param proposalsByState how many of its proposals stand where
     */
    @Schema(
            name = "GroupStatistics",
            requiredProperties = {"figures", "proposalsByState", "asOf"},
            examples = """
                    {"figures":{"members":9,"applicants":1,"activeMembers":8,"meetings":6,"attendance":51,
                     "grantedWon":1500000,"spentWon":320000,"leftWon":1180000,"proposals":2},
                     "proposalsByState":{"ADOPTED":1,"SUBMITTED":1},"asOf":"2026-11-22T01:00:00Z"}""")
    record One(
            GroupFigures figures,

            @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class)
            Map<String, Long> proposalsByState,

            Instant asOf) {}

    /** The figures of the groups of a kind. */
    @Schema(
            name = "GroupKindStatistics",
            requiredProperties = {"kind", "groups", "figures"},
            examples = """
                    {"kind":"LEARNING_GROUP","groups":12,"figures":{"members":110,"applicants":3,"activeMembers":88,"meetings":61,
                     "attendance":510,"grantedWon":15000000,"spentWon":9200000,"leftWon":5800000,"proposals":21}}""")
    record Kind(String kind, long groups, GroupFigures figures) {}

    /** The figures of all groups. */
    @Schema(
            name = "AllGroupStatistics",
            requiredProperties = {"items", "asOf"},
            examples = """
                    {"items":[{"kind":"LEARNING_GROUP","groups":12,"figures":{"members":110,"applicants":3,"activeMembers":88,
                     "meetings":61,"attendance":510,"grantedWon":15000000,"spentWon":9200000,"leftWon":5800000,
                     "proposals":21}}],"asOf":"2026-11-22T01:00:00Z"}""")
    record ByKind(List<Kind> items, Instant asOf) {}
}
