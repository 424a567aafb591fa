package city.innovation.proposal.call;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a call must keep to. */
@ApplicationScoped
class CallRules {

    private static final int WHOLE = 100;

    private final Challenges challenges;

    CallRules(Challenges challenges) {
        this.challenges = challenges;
    }

    /** Refuses (400) a period that ends before it begins or in the past, weights that make no whole, a wrong challenge. */
    void require(CallContent content, Instant now) {
        List<Flaw> flaws = new ArrayList<>();
        if (!content.closesAt().isAfter(now)
                || (content.opensAt() != null && !content.closesAt().isAfter(content.opensAt()))) {
            flaws.add(Flaw.ofBody("/closesAt", "call.period"));
        }
        int weights = content.criteria().stream()
                .mapToInt(CallContent.Criterion::weightPercent)
                .sum();
        if (!content.criteria().isEmpty() && weights != WHOLE) {
            flaws.add(Flaw.ofBody("/criteria", "call.weights", weights));
        }
        if (!challenges.admit(content.challenge())) {
            flaws.add(Flaw.ofBody("/challenge", "proposal.challenge.unknown"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Refuses (409) to change an ended call, and by what an opened one is judged and when it opened. */
    void requireEditable(OpenCall call, CallContent content) {
        boolean over = call.state() == CallState.CLOSED || call.state() == CallState.CANCELLED;
        boolean promised = Objects.equals(call.content().criteria(), content.criteria())
                && Objects.equals(call.content().opensAt(), content.opensAt());
        if (over || (call.state() == CallState.OPEN && !promised)) {
            throw new Refusal(ProblemType.CONFLICT).detailed(over ? "call.over" : "call.promised");
        }
    }
}
