package city.innovation.proposal.development;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposals that the caller mentors. */
@ApplicationScoped
class MyMentoring {

    private static final Sorting SORTING =
            Sorting.of("a.id", "-assignedAt", new SortKey("assignedAt", "a.assigned_at", SortKey.Kind.INSTANT));

    private static final Listing<Assignment> LISTED =
            Listing.of(Assignment.COLUMNS, Assignment.FROM, SORTING, Assignment::assignedAt, Assignment::id);

    private final DevelopedProposals proposals;
    private final Sql sql;

    MyMentoring(DevelopedProposals proposals, Sql sql) {
        this.proposals = proposals;
        this.sql = sql;
    }

    /** A proposal that the caller mentors. */
    @Schema(
            name = "MentoredProposal",
            requiredProperties = {"assignmentId", "proposalId", "number", "title", "state", "assignedAt"},
            examples = """
                    {"assignmentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123",
                     "title":"골목 주차 빈자리를 실시간으로 알려 주세요","state":"DEVELOPING",
                     "assignedAt":"2026-11-22T01:00:00Z"}""")
    record Mentored(
            UUID assignmentId, UUID proposalId, String number, String title, ProposalState state, Instant assignedAt) {}

    @Schema(name = "MentoredProposalPage", requiredProperties = "items", examples = """
                    {"items":[{"assignmentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123",
                     "title":"골목 주차 빈자리를 실시간으로 알려 주세요","state":"DEVELOPING",
                     "assignedAt":"2026-11-22T01:00:00Z"}]}""")
    record MentoredPage(List<Mentored> items, String nextCursor, Long total) {}

    /** What is being helped now, the latest first. */
    @Transactional
    Page<Mentored> page(Paging paging) {
        String caller = proposals.caller();
        proposals.allow(!caller.isEmpty());
        Conditions where = Conditions.of("m.subject = ? and a.ended_at is null", caller);
        Page<Assignment> page = LISTED.page(sql, Assignment::read, where, paging, caller);
        Map<UUID, KnownProposal> known =
                proposals.of(page.items().stream().map(Assignment::proposalId).toList()).stream()
                        .collect(Collectors.toMap(KnownProposal::id, Function.identity()));
        return page.map(assignment -> mentored(assignment, known.get(assignment.proposalId())));
    }

    private static Mentored mentored(Assignment assignment, KnownProposal proposal) {
        return new Mentored(
                assignment.id(),
                assignment.proposalId(),
                proposal.number(),
                proposal.title(),
                proposal.state(),
                assignment.assignedAt());
    }
}
