package city.innovation.tracker.termination;

import city.innovation.events.plan.TerminationNominated;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Nominates work: by who runs plans, by what a rule finds, or by a proposal. */
@ApplicationScoped
class NominationService {

    private final Reviews reviews;
    private final ReviewDesk desk;
    private final ReviewAccess access;
    private final Targets targets;
    private final Finding finding;

    NominationService(Reviews reviews, ReviewDesk desk, ReviewAccess access, Targets targets, Finding finding) {
        this.reviews = reviews;
        this.desk = desk;
        this.access = access;
        this.targets = targets;
        this.finding = finding;
    }

    /** What the rules find today. */
    @ApplicationScoped
    static class Finding {

        private final Candidates candidates;
        private final TerminationRules rules;

        Finding(Candidates candidates, TerminationRules rules) {
            this.candidates = candidates;
            this.rules = rules;
        }

        List<Candidate> all(Ground ground) {
            TerminationGrounds figures = rules.grounds();
            return Arrays.stream(Ground.values())
                    .filter(each -> ground == null || each == ground)
                    .flatMap(each -> candidates.by(each, figures, null).stream())
                    .toList();
        }

        Optional<Candidate> of(UUID target, Ground ground) {
            return candidates.by(ground, rules.grounds(), target).stream().findFirst();
        }

        Review begin(Target target, Ground ground, Origin origin, String evidence, String by) {
            return new Review(GUID.v7().toUUID(), rules.number(), target, ground, origin, evidence)
                    .nominated(by, rules.termsVersion(), rules.now());
        }

        Instant now() {
            return rules.now();
        }
    }

    /** What the rules find, for those who work for the city. */
    @Transactional
    List<Candidate> candidates(Ground ground) {
        access.requireStaff();
        return finding.all(ground);
    }

    /** Begins a review; 409 if one is under way on the work. */
    @Transactional
    Review nominate(ReviewRequests.Nominate request) {
        access.requireManager();
        Target target = targets.require(request.targetType(), request.targetId());
        if (reviews.open(target.id()).isPresent() || reviews.isEnding(target.id())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("termination.open");
        }
        Optional<Candidate> found = finding.of(target.id(), request.ground());
        String evidence =
                request.evidence() == null ? found.map(Candidate::evidence).orElse(null) : request.evidence();
        Origin origin = found.isPresent() ? Origin.RULE : Origin.MANAGER;
        return begin(finding.begin(target, request.ground(), origin, evidence, access.subject()));
    }

    /** A proposal asks for it: begins a review, or joins the one under way. Of work that is not there nothing. Twice is once. */
    @Transactional
    void propose(UUID proposal, TargetType type, UUID id, Ground ground) {
        Optional<Review> open = reviews.open(id);
        if (open.isPresent()) {
            Review review = open.get();
            Map<String, Object> before = review.fields();
            if (review.join(proposal)) {
                Instant now = finding.now();
                desk.save(review, "join", before, null, facts -> new TerminationNominated(facts, now));
            }
            return;
        }
        targets.find(type, id).filter(target -> !reviews.isEnding(id)).ifPresent(target -> {
            Review review = finding.begin(target, ground, Origin.PROPOSAL, null, "proposal:" + proposal);
            review.join(proposal);
            begin(review);
        });
    }

    private Review begin(Review review) {
        Instant now = finding.now();
        desk.takeUp(review.targetId(), "nominate");
        return desk.save(review, "nominate", null, null, facts -> new TerminationNominated(facts, now));
    }
}
