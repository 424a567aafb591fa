package city.innovation.proposal.reaction;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reactions on other networks, for whatever has a {@link ReactionTarget}. They are shown apart and are no supports. */
@ApplicationScoped
public class Reactions {

    /** Roles that do not record: people outside, and those who watch or keep things running. */
    private static final Set<Role> OTHERS = EnumSet.of(Role.CITIZEN, Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR);

    private final Map<String, ReactionTarget> targets;
    private final ReactionBook book;
    private final Acting acting;

    Reactions(@All List<ReactionTarget> targets, ReactionBook book, Acting acting) {
        this.targets = targets.stream().collect(Collectors.toMap(ReactionTarget::type, Function.identity()));
        this.book = book;
        this.acting = acting;
    }

    /**
     * Records a figure, by staff or a system (else 401 or 403). A figure that its source has given before changes
     * nothing, here or elsewhere.
     *
     * @param type the target's {@link ReactionTarget#type}
     * @return the figure as it is kept
     */
    @Transactional
    public ReactionView record(String type, UUID id, NewReaction request) {
        targets.get(type).require(id);
        Caller caller = acting.caller();
        if (caller.roles().stream().allMatch(OTHERS::contains)) {
            throw new Refusal(caller.isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
        return book.record(type, id, request, acting.subject());
    }

    /** The latest figure of each network and account. */
    @Transactional
    public ReactionSummary summary(String type, UUID id) {
        targets.get(type).require(id);
        List<ReactionView> latest = book.latest(type, id);
        return new ReactionSummary(
                latest.stream().mapToLong(ReactionView::count).sum(), latest);
    }

    /** A figure of that target; else 404. */
    @Transactional
    public ReactionView one(String type, UUID id, UUID reaction) {
        targets.get(type).require(id);
        return book.find(type, id, reaction).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** All figures by their days. */
    @Transactional
    public Page<ReactionView> history(String type, UUID id, Paging paging) {
        targets.get(type).require(id);
        return book.history(type, id, paging);
    }
}
