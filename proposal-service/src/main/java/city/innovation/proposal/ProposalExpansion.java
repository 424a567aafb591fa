package city.innovation.proposal;

import city.innovation.kit.code.CodeLabels;
import city.innovation.kit.http.Expand;
import city.innovation.kit.http.Expanded;
import city.innovation.kit.http.Expanded.ExpandedPerson;
import city.innovation.kit.text.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds the labels and names that a page about proposals shows. */
@ApplicationScoped
class ProposalExpansion {

    /** Whoever decides on it, oversees it or made it together knows the names; others inside read them masked. */
    private static final Set<ProposalRelation> KNOW_NAMES = EnumSet.of(
            ProposalRelation.PROPOSER,
            ProposalRelation.INVITED,
            ProposalRelation.DEPARTMENT_HEAD,
            ProposalRelation.MANAGER,
            ProposalRelation.AUDITOR);

    private final CodeLabels labels;
    private final Person.Register people;
    private final ProposalAccess access;

    ProposalExpansion(CodeLabels labels, Person.Register people, ProposalAccess access) {
        this.labels = labels;
        this.people = people;
        this.access = access;
    }

    /** What was asked for of one proposal; null for nothing. */
    Expanded of(Proposal proposal, Expand expand) {
        if (expand == null) {
            return null;
        }
        return new Expanded(
                Expand.asks(expand, Expand.Part.LABELS) ? labelsOf(proposal) : null,
                Expand.asks(expand, Expand.Part.PEOPLE) ? peopleOf(proposal) : null);
    }

    /** The labels of a page, once for all its rows; null if they were not asked for. Rows name no people. */
    Expanded of(List<ProposalSummary> rows, Expand expand) {
        Expand.only(expand, EnumSet.of(Expand.Part.LABELS));
        if (expand == null) {
            return null;
        }
        return new Expanded(
                labels.of(Map.of(
                        "proposal-states",
                        rows.stream().map(row -> row.state().name()).toList(),
                        "proposal-kinds",
                        rows.stream().map(ProposalSummary::kind).toList())),
                null);
    }

    private Map<String, Map<String, String>> labelsOf(Proposal proposal) {
        Map<String, List<String>> codes = new TreeMap<>(Map.of(
                "proposal-states", List.of(proposal.state().name()),
                "proposal-kinds", List.of(proposal.kind())));
        Outcome outcome = proposal.outcome();
        if (outcome != null) {
            codes.put("proposal-commands", List.of(outcome.command()));
            codes.put("closing-grounds", among(ClosingGround.class, outcome.code()));
            codes.put("transfer-kinds", among(TransferKind.class, outcome.code()));
            codes.put("transfer-outcomes", among(TransferOutcome.class, outcome.code()));
        }
        return labels.of(codes);
    }

    private static <E extends Enum<E>> List<String> among(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equals(code))
                .toList();
    }

    private Map<String, ExpandedPerson> peopleOf(Proposal proposal) {
        Set<ProposalRelation> relations = access.relations(proposal);
        if (!access.mayKnowProposers(proposal, relations)) {
            return Map.of();
        }
        boolean byName = relations.stream().anyMatch(KNOW_NAMES::contains);
        Map<String, ExpandedPerson> byId = new TreeMap<>();
        people.named(proposal.people())
                .forEach(person -> byId.put(
                        person.subject(),
                        new ExpandedPerson(byName ? person.name() : Masking.name(person.name()), person.department())));
        return byId;
    }
}
