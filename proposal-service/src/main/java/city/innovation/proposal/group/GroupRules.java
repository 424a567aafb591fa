package city.innovation.proposal.group;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of groups that a city may set differently. */
@ApplicationScoped
class GroupRules {

    static final String KINDS = "group-kinds";

    /** Gwangju's participation group has 500 members (plan of 2020); the other figures are ours. */
    static final GroupKinds SHIPPED_KINDS = new GroupKinds(List.of(
            new GroupKinds.Kind("PARTICIPATION_GROUP", false, false, 500, 24, null),
            new GroupKinds.Kind("CITIZENS_CORPS", false, false, 100, 12, null),
            new GroupKinds.Kind("LEARNING_GROUP", true, true, 10, 12, null)));

    private final Rules rules;
    private final Clock clock;

    GroupRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(KINDS, GroupKinds.class, SHIPPED_KINDS, LocalDate.of(2006, 1, 1));
    }

    int kindsVersion() {
        return rules.current(KINDS, today()).version();
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** The kind by today's rules; 400 if they do not know it. */
    GroupKinds.Kind requireKind(String code) {
        GroupKinds known = rules.<GroupKinds>current(KINDS, today()).data();
        return known.kind(code).orElseThrow(() -> unknown(known));
    }

    /** The kind by the rules under which the group was founded. */
    GroupKinds.Kind kind(Group group) {
        GroupKinds known = rules.version(KINDS, group.ruleVersion());
        return known.kind(group.kind()).orElseThrow(() -> unknown(known));
    }

    private static Refusal unknown(GroupKinds known) {
        String codes = known.kinds().stream().map(GroupKinds.Kind::code).collect(Collectors.joining(", "));
        return Refusal.of(List.of(Flaw.ofBody("/kind", "group.kind.unknown", codes)));
    }
}
