package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.call.Challenges;
import city.innovation.proposal.call.OpenCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Holds what comes in to the rules of its day: its kind and what that asks for, its call, what it comes of. */
@ApplicationScoped
class Admission {

    private final ProposalRules rules;
    private final ProposalAccess access;
    private final OpenCalls calls;
    private final Challenges challenges;
    private final Instance<OriginSource> sources;

    Admission(
            ProposalRules rules,
            ProposalAccess access,
            OpenCalls calls,
            Challenges challenges,
            Instance<OriginSource> sources) {
        this.rules = rules;
        this.access = access;
        this.calls = calls;
        this.challenges = challenges;
        this.sources = sources;
    }

    /** Refuses (400) a new proposal that is not what its kind asks for, or names a call or an origin that there is not. */
    void require(NewProposal request, Instant at) {
        require(request.kindOrIdea(), request.content(), at);
        requireCall(request.kindOrIdea(), request.callId());
        List<Flaw> unknown = new ArrayList<>();
        List<NewProposal.Origin> origins = request.originsOrNone();
        for (int i = 0; i < origins.size(); i++) {
            NewProposal.Origin origin = origins.get(i);
            if (!source(origin.type().name()).knows(origin.id())) {
                unknown.add(Flaw.ofBody("/origins/" + i + "/id", "proposal.origin.unknown"));
            }
        }
        refuse(unknown);
    }

    /** Refuses (400) what is not as its kind asks for it, and what no text may hold. */
    void require(String kind, ProposalContent content, Instant at) {
        refuse(flaws(kind, content, at));
        Texts.require(content);
    }

    /** What is wrong with it by the rules of that day: the kind, what it asks for, the challenge. */
    List<Flaw> flaws(String code, ProposalContent content, Instant at) {
        List<Flaw> flaws = new ArrayList<>();
        KindRules known = rules.kinds(at);
        known.kind(code)
                .ifPresentOrElse(
                        kind -> flaws.addAll(flaws(kind, content)),
                        () -> flaws.add(Flaw.ofBody("/kind", "proposal.kind.unknown", known.codes())));
        if (!challenges.admit(content.challenge(), at)) {
            flaws.add(Flaw.ofBody("/challenge", "proposal.challenge.unknown"));
        }
        return flaws;
    }

    private List<Flaw> flaws(KindRules.Kind kind, ProposalContent content) {
        List<Flaw> flaws = KindForm.of(kind).flaws(content);
        Caller caller = access.caller();
        if (kind.officialsOnly() && caller.has(Role.CITIZEN) && !caller.has(Role.OFFICIAL)) {
            flaws.addFirst(Flaw.ofBody("/kind", "proposal.kind.officials"));
        }
        return flaws;
    }

    /** Refuses (400) an answer without its call, a call that there is not, and a call for another kind. */
    void requireCall(String kind, UUID callId) {
        boolean answers = kind.equals(ProposalRules.CALL);
        if (answers && callId == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.missing")));
        }
        if (!answers && callId != null) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.kind")));
        }
        if (callId != null && !calls.isKnown(callId)) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.unknown")));
        }
    }

    /** Gives it its number and the rules of the day; its call must be open (409). */
    void receive(Proposal proposal, Instant at) {
        if (proposal.trail().callId() != null) {
            calls.requireOpen(proposal.trail().callId());
        }
        rules.receive(proposal, at);
    }

    /** Lets what it comes of know of it; of a waste report nobody learns that. */
    void tie(Proposal proposal) {
        if (!ProposalAccess.isProtected(proposal.kind())) {
            proposal.trail().links().stream()
                    .filter(link -> link.rel().equals(NewProposal.Origin.REL))
                    .forEach(link -> source(link.type()).tie(UUID.fromString(link.id()), proposal.id()));
        }
    }

    private OriginSource source(String type) {
        return sources.stream()
                .filter(source -> source.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }
}
