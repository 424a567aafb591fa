package city.innovation.proposal.group;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group; it names nobody.
 *
 * @param number people-facing number
 * @param version counts changes; part of the {@code ETag}
 * @param department code of the department that looks after it
 * @param places how many members it may have
 * @param members how many it has today
 * @param termFrom the first day of its term, Asia/Seoul
 * @param termTo the last day of its term, Asia/Seoul
 * @param recruitFrom the first day of the last recruitment, Asia/Seoul
 * @param recruitTo the last day of the last recruitment, Asia/Seoul
 * @param reason why it was dissolved
 * @param ruleVersion the version of {@code group-kinds} that it was founded under
 */
@Schema(
        name = "Group",
        requiredProperties = {
            "id",
            "number",
            "version",
            "kind",
            "state",
            "title",
            "department",
            "places",
            "members",
            "termFrom",
            "termTo",
            "ruleVersion",
            "foundedAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","number":"G-2026-000003","version":2,
                 "kind":"PARTICIPATION_GROUP","state":"RECRUITING","title":"혁신참여단 4기","department":"INNOVATION",
                 "places":500,"members":412,"termFrom":"2026-01-01","termTo":"2027-12-31","recruitFrom":"2026-01-05",
                 "recruitTo":"2026-01-31","ruleVersion":1,"foundedAt":"2026-01-01T00:00:00Z"}""")
record GroupView(
        java.util.UUID id,
        String number,
        int version,
        String kind,
        GroupState state,
        String title,
        String topic,
        String challenge,
        String district,
        String department,
        int places,
        int members,
        LocalDate termFrom,
        LocalDate termTo,
        LocalDate recruitFrom,
        LocalDate recruitTo,
        String reason,
        int ruleVersion,
        Instant foundedAt) {

    static GroupView of(Group group, int members) {
        GroupContent content = group.content();
        return new GroupView(
                group.id(),
                group.number(),
                group.version(),
                group.kind(),
                group.state(),
                content.title(),
                content.topic(),
                content.challenge(),
                content.district(),
                content.department(),
                content.places(),
                members,
                content.termFrom(),
                content.termTo(),
                group.recruitFrom(),
                group.recruitTo(),
                group.reason(),
                group.ruleVersion(),
                group.foundedAt());
    }
}
