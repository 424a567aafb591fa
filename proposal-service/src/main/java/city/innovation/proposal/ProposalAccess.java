package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with proposals; asked the same way by API, lists, export and search. Denies by default. */
@ApplicationScoped
class ProposalAccess {

    /** Roles that work for the city and may read what a proposer hid. Evaluators see what they are assigned, elsewhere. */
    private static final Set<Role> STAFF =
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR));

    private static final Set<Role> PROPOSERS = EnumSet.of(Role.CITIZEN, Role.OFFICIAL);
    private static final Set<Role> IMPORTERS = EnumSet.of(Role.INNOVATION_MANAGER, Role.SYSTEM);

    /** Kind whose reporter nobody but the reward officer may learn. */
    static final String PROTECTED_KIND = "BUDGET_WASTE";

    /** The scope by which another system reads what a proposal said at a revision. */
    static final String READ_TEXTS = "proposals:read";

    private final Acting acting;
    private final Pseudonyms pseudonyms;
    private final OwnDepartments own;

    ProposalAccess(Acting acting, Pseudonyms pseudonyms, OwnDepartments own) {
        this.acting = acting;
        this.pseudonyms = pseudonyms;
        this.own = own;
    }

    Caller caller() {
        return acting.caller();
    }

    /** How the caller is related to it. Nobody judges an own proposal, so a proposer has no office beside it. */
    Set<ProposalRelation> relations(Proposal proposal) {
        Caller caller = caller();
        Set<ProposalRelation> relations = EnumSet.of(ProposalRelation.PUBLIC);
        if (caller.isAnonymous()) {
            return relations;
        }
        addIf(relations, caller.has(Role.AUDITOR), ProposalRelation.AUDITOR);
        addIf(relations, isStaff(caller), ProposalRelation.STAFF);
        addIf(relations, isSystemFor(caller, proposal), ProposalRelation.SYSTEM);
        addIf(relations, proposal.sharing().invites(caller.subject()), ProposalRelation.INVITED);
        if (isProposer(proposal)) {
            relations.add(ProposalRelation.PROPOSER);
            return relations;
        }
        if (isOfDeputy(proposal)) {
            return relations;
        }
        addIf(relations, caller.has(Role.INNOVATION_MANAGER), ProposalRelation.MANAGER);
        addIf(relations, caller.has(Role.EXECUTIVE), ProposalRelation.EXECUTIVE);
        addIf(relations, own.leads(proposal.content().responsibleDepartment()), ProposalRelation.DEPARTMENT_HEAD);
        Promise promise = proposal.implementation().promise();
        addIf(relations, promise != null && own.leads(promise.department()), ProposalRelation.PROMISING_HEAD);
        return relations;
    }

    /** Whether the caller may know that it exists: once received, everybody; before, its people and the auditor. */
    boolean maySee(Proposal proposal) {
        return proposal.received()
                || isProposer(proposal)
                || proposal.sharing().invites(caller().subject())
                || caller().has(Role.AUDITOR);
    }

    /** Whether the caller may read the texts that a proposer can hide. */
    boolean mayRead(Set<ProposalRelation> relations, boolean hidden) {
        return !hidden || isInside(relations);
    }

    /** Whether the caller may read why the last step was taken; what a waste reporter says of it stays inside. */
    boolean mayReadReason(Proposal proposal, Set<ProposalRelation> relations) {
        Outcome outcome = proposal.outcome();
        boolean reporters = isProtected(proposal.kind()) && outcome != null && outcome.isByProposer();
        return mayRead(relations, reporters || proposal.content().hidden());
    }

    /** Whether the caller may read any revision's texts: whoever may read revisions, and systems that were granted it. */
    boolean mayReadRevisions(Proposal proposal, Set<ProposalRelation> relations) {
        return mayKnowProposers(proposal, relations)
                || (relations.contains(ProposalRelation.SYSTEM)
                        && caller().scopes().contains(READ_TEXTS));
    }

    /** Whether the caller may learn who proposed it. */
    boolean mayKnowProposers(Proposal proposal, Set<ProposalRelation> relations) {
        return relations.contains(ProposalRelation.PROPOSER)
                || relations.contains(ProposalRelation.INVITED)
                || (!isProtected(proposal.kind()) && isInside(relations));
    }

    /** Whether the caller works in the department in charge or leads it, and did not propose it. */
    boolean worksOn(Proposal proposal) {
        String department = proposal.content().responsibleDepartment();
        return (own.leads(department) || (caller().has(Role.OFFICIAL) && own.servesIn(department)))
                && !isProposer(proposal)
                && !isOfDeputy(proposal);
    }

    /** Whether anything entitles to more than what everybody may read; being another system does not. */
    static boolean isInside(Set<ProposalRelation> relations) {
        return relations.stream()
                .anyMatch(relation -> relation != ProposalRelation.PUBLIC && relation != ProposalRelation.SYSTEM);
    }

    private boolean isSystemFor(Caller caller, Proposal proposal) {
        return caller.has(Role.SYSTEM) && own.admit(proposal.content().responsibleDepartment());
    }

    static boolean mayPropose(Caller caller) {
        return caller.roles().stream().anyMatch(PROPOSERS::contains);
    }

    /** Whether a caller whose token is narrowed to departments may bring something to this one. */
    boolean mayBringTo(String department) {
        return own.admit(department);
    }

    static boolean mayImport(Caller caller) {
        return caller.roles().stream().anyMatch(IMPORTERS::contains);
    }

    void requireProposer() {
        require(mayPropose(caller()));
    }

    void requireImporter() {
        require(mayImport(caller()));
    }

    /** Refuses with 403 what the caller may see but not do. */
    void require(ProposalCommand command, Proposal proposal) {
        require(command.mayBeGivenBy(relations(proposal)));
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** Whether the caller works for the city and so may read what proposers hid from the public. */
    static boolean isStaff(Caller caller) {
        return caller.roles().stream().anyMatch(STAFF::contains);
    }

    /** Whether nobody but the reward officer may learn who proposed such a one. */
    static boolean isProtected(String kind) {
        return kind.equals(PROTECTED_KIND);
    }

    /** What the caller is called in a proposal of that kind: the subject id, or a stand-in. */
    String self(String kind) {
        String subject = caller().subject();
        return isProtected(kind) && !caller().isAnonymous() ? standIn(subject) : subject;
    }

    /** What a protected person is called. */
    String standIn(String subject) {
        return pseudonyms.of(subject);
    }

    /** What the caller is called in any proposal. */
    List<String> selves() {
        return caller().isAnonymous() ? List.of() : List.of(caller().subject(), pseudonyms.of(caller().subject()));
    }

    /** Whether a deputy acts who proposed it. */
    private boolean isOfDeputy(Proposal proposal) {
        String deputy = caller().deputy();
        return deputy != null && proposal.proposedBy(isProtected(proposal.kind()) ? standIn(deputy) : deputy);
    }

    boolean isProposer(Proposal proposal) {
        return proposal.proposedBy(self(proposal.kind()));
    }

    /** Others' names would stand in the report: a protected one has one proposer (400). */
    void refuseSharesOf(Proposal proposal) {
        if (isProtected(proposal.kind())) {
            throw Refusal.of(List.of(Flaw.ofBody("/contributors", "proposal.shares.protected")));
        }
    }

    /** Keeps a waste reporter out of records and events of what the reporter does (Local Finance Act Decree, 54-3). */
    void protectReporter(String kind, boolean byProposer) {
        if (isProtected(kind) && byProposer) {
            acting.conceal();
        }
    }

    /** The commands that the caller may give in this state. */
    List<ProposalCommand> allowed(Proposal proposal) {
        Set<ProposalRelation> relations = relations(proposal);
        return Arrays.stream(ProposalCommand.values())
                .filter(command -> command.startsFrom(proposal.state()) && Practices.admit(proposal, command))
                .filter(command -> command.mayBeGivenBy(relations))
                .toList();
    }

    private static void addIf(Set<ProposalRelation> relations, boolean holds, ProposalRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
