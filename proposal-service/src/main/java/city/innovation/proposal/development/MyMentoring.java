package city.innovation.proposal.development;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
    record MentoredPage(List<Mentored> items, String nextCursor) {}

    /** What is being helped now, the latest first. */
    @Transactional
    Page<Mentored> page(Cursor cursor, Limit limit) {
        String caller = proposals.caller();
        proposals.allow(!caller.isEmpty());
        Keyset keyset = SORTING.keyset(null, cursor, caller);
        List<Object> parameters = new ArrayList<>(List.of(caller));
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<Assignment> found = sql.query(
                "%s where m.subject = ? and a.ended_at is null and %s %s limit ?"
                        .formatted(Assignment.SELECT, keyset.predicate(), keyset.orderBy()),
                Assignment::read,
                parameters.toArray());
        Page<Assignment> page = keyset.page(found, limit, Assignment::assignedAt, Assignment::id);
        Map<UUID, KnownProposal> known =
                proposals.of(page.items().stream().map(Assignment::proposalId).toList()).stream()
                        .collect(Collectors.toMap(KnownProposal::id, Function.identity()));
        return new Page<>(
                page.items().stream()
                        .map(assignment -> mentored(assignment, known.get(assignment.proposalId())))
                        .toList(),
                page.nextCursor());
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
