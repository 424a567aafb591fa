package city.innovation.tracker.policy;

import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.TrackerLink;
import city.innovation.tracker.TrackerLinks;
import city.innovation.tracker.organisation.Departments;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a policy must keep to, and how a new one begins. */
@ApplicationScoped
class PolicyRegistration {

    /** What a policy can be tied to. */
    private static final Set<String> TYPES = Set.of("session", "proposal", "project", "policy", "document");

    private final PolicyRules rules;
    private final Departments departments;
    private final TrackerLinks links;
    private final Numbers numbers;
    private final Clock clock;

    PolicyRegistration(PolicyRules rules, Departments departments, TrackerLinks links, Numbers numbers, Clock clock) {
        this.rules = rules;
        this.departments = departments;
        this.links = links;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A new one under the rules of today. */
    Policy fresh(PolicyContent content) {
        Instant now = clock.instant();
        String number = numbers.next("Y", CityTime.dateOf(now).getYear());
        return new Policy(GUID.v7().toUUID(), number, content, rules.versionAt(now), now);
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** Refuses (400) unknown departments, years that are named twice and links to what there is not. */
    void requireSound(PolicyContent content) {
        departments.require(content.department());
        List<Flaw> flaws = new ArrayList<>();
        long years = content.budget().stream().map(BudgetYear::year).distinct().count();
        if (years != content.budget().size()) {
            flaws.add(Flaw.ofBody("/budget", "policy.budget.twice"));
        }
        if (!content.links().stream().map(TrackerLink::type).allMatch(TYPES::contains)) {
            flaws.add(Flaw.ofBody(
                    "/links",
                    "policy.link",
                    String.join(", ", TYPES.stream().sorted().toList())));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        links.require(content.links(), "/links");
    }
}
