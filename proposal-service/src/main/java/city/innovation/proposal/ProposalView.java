package city.innovation.proposal;

import city.innovation.events.Link;
import city.innovation.kit.http.Expanded;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as the caller may see it. What the caller may not see is absent.
 *
 * @param number receipt number; absent for a draft
 * @param version counts changes; part of the {@code ETag}
 * @param contributors the proposers; absent for callers who may not learn them
 * @param invitation shares that wait for acceptance; for proposers and the invited
 * @param links what it is tied to: the voices and sessions it comes of, what it was joined into, its project
 * @param grades what finished programmes gave it
 * @param outcome what was asked for, decided or handed over last; why, for those who may read the texts
 * @param implementation what became of it after its adoption
 * @param ruleVersion the version of {@code proposal-terms} it will end under
 * @param callId the open call that it answers; absent for other kinds
 * @param supportCount how many people support it now
 * @param commentCount how many comments everybody can read
 * @param imported whether it came by a historic import
 * @param expanded what {@code expand} asked for; absent otherwise
 */
@Schema(
        name = "Proposal",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "state",
            "title",
            "tags",
            "hidden",
            "supportCount",
            "commentCount",
            "imported",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123","version":1,"kind":"IDEA",
                 "state":"SUBMITTED","title":"골목 주차 빈자리를 실시간으로 알려 주세요",
                 "problem":"퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.","category":"교통",
                 "responsibleDepartment":"TRAFFIC","tags":[],"details":{},"hidden":false,
                 "contributors":[{"subject":"C-7f3a","shareBp":10000,"lead":true}],"ruleVersion":2,"supportCount":52,"commentCount":7,
                 "imported":false,
                 "createdAt":"2026-11-22T01:00:00Z","submittedAt":"2026-11-22T01:00:00Z"}""")
record ProposalView(
        UUID id,
        String number,
        int version,
        String kind,
        ProposalState state,
        String title,
        String problem,
        String improvement,
        String expectedEffect,
        Boolean ownWork,
        String category,
        String district,
        String challenge,
        String responsibleDepartment,
        List<String> tags,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "What the kind asks for besides.")
        JsonNode details,

        boolean hidden,
        List<ContributorView> contributors,
        InvitationView invitation,
        OutcomeView outcome,
        ImplementationView implementation,
        List<LinkView> links,
        List<GradeView> grades,
        Integer ruleVersion,
        UUID callId,
        int supportCount,
        int commentCount,
        boolean imported,
        Instant createdAt,
        Instant submittedAt,
        Expanded expanded) {

    @Schema(
            name = "Contributor",
            requiredProperties = {"subject", "shareBp", "lead"},
            examples = "{\"subject\":\"E10021\",\"department\":\"TRAFFIC\",\"shareBp\":6000,\"lead\":true}")
    record ContributorView(String subject, String department, int shareBp, boolean lead) {
        static List<ContributorView> of(List<Contributor> contributors) {
            return contributors.stream()
                    .map(c -> new ContributorView(c.subject(), c.department(), c.shareBp(), c.lead()))
                    .toList();
        }
    }

    @Schema(
            name = "ProposalLink",
            requiredProperties = {"rel", "type", "id"},
            examples = "{\"rel\":\"origin\",\"type\":\"voice\",\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77\"}")
    record LinkView(String rel, String type, String id) {
        static List<LinkView> of(List<Link> links) {
            return links.stream()
                    .map(link -> new LinkView(link.rel(), link.type(), link.id()))
                    .toList();
        }
    }

    @Schema(
            name = "ProposalGrade",
            requiredProperties = {"programme", "division", "grade", "at"},
            examples = """
                    {"programme":"0199c0de-0000-7000-8000-00000000a002","division":"IDEA","grade":"SILVER","rank":2,
                     "at":"2026-07-10T01:00:03Z"}""")
    record GradeView(UUID programme, String division, String grade, Integer rank, Instant at) {
        static List<GradeView> of(List<Grade> grades) {
            return grades.stream()
                    .map(grade ->
                            new GradeView(grade.programme(), grade.division(), grade.grade(), grade.rank(), grade.at()))
                    .toList();
        }
    }

    @Schema(
            name = "ProposalInvitation",
            requiredProperties = {"contributors", "accepted"},
            examples = """
                    {"contributors":[{"subject":"E10021","shareBp":6000,"lead":true},
                     {"subject":"E10022","shareBp":4000,"lead":false}],"accepted":["E10021"]}""")
    record InvitationView(List<ContributorView> contributors, List<String> accepted) {}

    @Schema(
            name = "ProposalOutcome",
            requiredProperties = {"command", "at"},
            examples = """
                    {"command":"adopt","at":"2026-11-23T02:00:00Z","reason":"올해 예산 안에서 할 수 있습니다.",
                     "until":"2027-03-31"}""")
    record OutcomeView(
            String command,
            Instant at,
            String reason,
            String code,
            String to,
            LocalDate until,

            @Schema(description = "When the proposer agreed to that date.")
            LocalDate consentedOn) {
        static OutcomeView of(Outcome outcome, boolean words) {
            return outcome == null
                    ? null
                    : new OutcomeView(
                            outcome.command(),
                            outcome.at(),
                            words ? outcome.reason() : null,
                            outcome.code(),
                            outcome.to(),
                            outcome.until(),
                            outcome.consentedOn());
        }
    }

    /** What a caller with these relations sees. */
    static ProposalView of(Proposal proposal, ProposalAccess access) {
        return of(proposal, access, null);
    }

    /**
     * The same with what {@code expand} asked for.
     *
     * @param expanded null for nothing
     */
    static ProposalView of(Proposal proposal, ProposalAccess access, Expanded expanded) {
        Set<ProposalRelation> relations = access.relations(proposal);
        ProposalContent content = proposal.content();
        boolean reads = access.mayRead(relations, content.hidden());
        Invitation invitation = proposal.sharing().invitation();
        boolean knows = access.mayKnowProposers(proposal, relations);
        boolean links = knows || !proposal.kind().equals(ProposalAccess.PROTECTED_KIND);
        boolean invited = relations.contains(ProposalRelation.PROPOSER) || relations.contains(ProposalRelation.INVITED);
        return new ProposalView(
                proposal.id(),
                proposal.number(),
                proposal.version(),
                proposal.kind(),
                proposal.state(),
                content.title(),
                reads ? content.problem() : null,
                reads ? content.improvement() : null,
                reads ? content.expectedEffect() : null,
                reads ? content.ownWork() : null,
                reads ? content.category() : null,
                reads ? content.district() : null,
                reads ? content.challenge() : null,
                content.responsibleDepartment(),
                reads ? content.tags() : List.of(),
                reads ? content.details() : null,
                content.hidden(),
                knows ? ContributorView.of(proposal.contributors()) : null,
                invited && invitation != null
                        ? new InvitationView(ContributorView.of(invitation.contributors()), invitation.accepted())
                        : null,
                OutcomeView.of(proposal.outcome(), access.mayReadReason(proposal, relations)),
                ImplementationView.of(proposal.implementation(), relations),
                LinkView.of(links ? proposal.trail().links() : List.of()),
                GradeView.of(proposal.trail().grades()),
                proposal.ruleVersion(),
                proposal.trail().callId(),
                proposal.supportCount(),
                proposal.commentCount(),
                proposal.trail().origin() != null,
                proposal.createdAt(),
                proposal.submittedAt(),
                expanded);
    }
}
