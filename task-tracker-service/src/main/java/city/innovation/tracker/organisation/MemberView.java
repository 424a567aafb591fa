package city.innovation.tracker.organisation;

import city.innovation.kit.text.Masking;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member as it is on a day.
 *
 * @param name whole for the same department's people, managers, auditors and systems granted {@code members:read},
 *     else masked; absent once it was erased
 * @param on the day, Asia/Seoul
 * @param since the first day on which this held
 * @param active whether in service on that day
 * @param nameErased whether the name was taken out
 */
@Schema(
        name = "Member",
        requiredProperties = {"id", "subject", "on", "since", "active", "nameErased"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c02","subject":"E10021","name":"홍*동","department":"6290042",
                 "grade":"7","position":"주무관","on":"2026-11-22","since":"2026-07-01","active":true,"nameErased":false}""")
record MemberView(
        UUID id,
        String subject,
        String name,
        String department,
        String grade,
        String position,
        LocalDate on,
        LocalDate since,
        boolean active,
        boolean nameErased) {

    /** A page of them, for the document alone. */
    @Schema(name = "MemberPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c02","subject":"E10021","name":"홍*동",
                     "department":"6290042","grade":"7","on":"2026-11-22","since":"2026-07-01","active":true,
                     "nameErased":false}]}""")
    record MemberPage(List<MemberView> items, String nextCursor, Long total) {}

    /** The dated changes of a member, for those who read the whole name. */
    @Schema(name = "MemberChanges", requiredProperties = "items", examples = """
                    {"items":[{"validFrom":"2026-07-01","department":"6290042","grade":"7","position":"주무관","active":true}]}""")
    record Changes(List<Change> items) {}

    /** What held from a day on. */
    @Schema(
            name = "MemberChange",
            requiredProperties = {"validFrom", "active"},
            examples =
                    "{\"validFrom\":\"2026-07-01\",\"department\":\"6290042\",\"grade\":\"7\",\"position\":\"주무관\",\"active\":true}")
    record Change(LocalDate validFrom, String department, String grade, String position, boolean active) {}

    static MemberView of(
            UUID id, String subject, LocalDate on, LocalDate since, MemberFacts facts, OrganisationAccess.Sight sight) {
        String name = facts.name();
        boolean isWhole = sight.isWhole(subject, facts.department());
        return new MemberView(
                id,
                subject,
                name == null || isWhole ? name : Masking.name(name),
                facts.department(),
                facts.grade(),
                facts.position(),
                on,
                since,
                facts.active(),
                name == null);
    }

    static Changes changes(Member member) {
        return new Changes(member.timeline().all().entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey(),
                        entry.getValue().department(),
                        entry.getValue().grade(),
                        entry.getValue().position(),
                        entry.getValue().active()))
                .toList());
    }
}
