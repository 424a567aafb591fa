package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import city.innovation.proposal.ProposalState;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says what a proposal still lacks to be concrete. */
@ApplicationScoped
class ChecklistService {

    private static final Set<ProposalState> OPEN = EnumSet.of(
            ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    private final DevelopedProposals proposals;
    private final Mentoring mentoring;
    private final Checklists checklists;
    private final DevelopmentRules rules;
    private final Changes changes;

    ChecklistService(
            DevelopedProposals proposals,
            Mentoring mentoring,
            Checklists checklists,
            DevelopmentRules rules,
            Changes changes) {
        this.proposals = proposals;
        this.mentoring = mentoring;
        this.checklists = checklists;
        this.rules = rules;
        this.changes = changes;
    }

    /** For everybody who may read the proposal's texts. */
    @Transactional
    Checklist of(UUID proposalId) {
        proposals.allow(proposals.require(proposalId).readable());
        return view(stored(proposalId));
    }

    /** Replaces the answers; what was begun under a version of the rule is answered under it. */
    @Transactional
    Checklist answer(UUID proposalId, Version expected, ChecklistAnswers request) {
        Developed proposal = mentoring.requireDeveloper(proposalId);
        Checklists.Stored before = stored(proposalId);
        Version.require(expected, before.version());
        if (!OPEN.contains(proposal.proposal().state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("checklist.closed");
        }
        require(rules.checklist(before.ruleVersion()), request.answers());
        int version = checklists.write(proposalId, before, request.answers());
        changes.record(
                "proposal-checklist",
                before.id(),
                version,
                "answer",
                before.ruleVersion(),
                null,
                Diff.between(fields(before.answers()), fields(request.answers())));
        return view(stored(proposalId));
    }

    private Checklists.Stored stored(UUID proposalId) {
        return checklists
                .of(proposalId)
                .orElseGet(() -> new Checklists.Stored(GUID.v7().toUUID(), rules.checklistVersion(), List.of(), 0));
    }

    private Checklist view(Checklists.Stored stored) {
        return Checklist.of(
                rules.checklist(stored.ruleVersion()), stored.ruleVersion(), stored.answers(), stored.version());
    }

    private static void require(ChecklistRules asked, List<ChecklistAnswer> answers) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            ChecklistAnswer answer = answers.get(i);
            String at = "/answers/" + i;
            var item = asked.item(answer.item());
            if (item.isEmpty() || !answered.add(answer.item())) {
                flaws.add(Flaw.ofBody(at + "/item", "checklist.item"));
            } else if (!answer.fits(item.get().form())) {
                flaws.add(Flaw.ofBody(at, "checklist.form", item.get().form()));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    private static Map<String, Object> fields(List<ChecklistAnswer> answers) {
        Map<String, Object> fields = new LinkedHashMap<>();
        answers.forEach(answer -> fields.put(answer.item(), answer));
        return fields;
    }
}
