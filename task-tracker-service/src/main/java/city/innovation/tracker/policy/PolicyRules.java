package city.innovation.tracker.policy;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many sessions a policy needs before it is formulated. */
@ApplicationScoped
class PolicyRules {

    static final String SESSIONS = "policy-sessions";

    private final Rules rules;

    PolicyRules(Rules rules) {
        this.rules = rules;
    }

    /** How the sessions held are compared with the rule's number. */
    enum Comparison {
        /** Enough are one more than the number, or more. */
        MORE_THAN {
            @Override
            boolean isMet(long held, long number) {
                return held > number;
            }
        },
        /** Enough are as many as the number, or more. */
        AT_LEAST {
            @Override
            boolean isMet(long held, long number) {
                return held >= number;
            }
        };

        abstract boolean isMet(long held, long number);
    }

    /**
     * The rule's data.
     *
     * @param requirements one for each importance that needs sessions
     */
    record PolicySessions(@NotNull List<@NotNull @Valid Requirement> requirements) {

        Optional<Requirement> of(PolicyImportance importance) {
            return requirements.stream()
                    .filter(requirement -> requirement.importance() == importance)
                    .findFirst();
        }
    }

    /**
     * What an importance asks for.
     *
     * @param sessions the number, from 0
     * @param kinds the kinds of session that count; all when empty
     */
    record Requirement(
            @NotNull PolicyImportance importance,
            @NotNull Comparison comparison,
            @Min(0) long sessions,
            List<@NotBlank String> kinds) {

        Requirement {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }
    }

    /** Seoul held more than a hundred meetings before it formulated an important policy (Hope Journal, 2011 to 2013). */
    void ship(@Observes StartupEvent start) {
        rules.define(
                SESSIONS,
                PolicySessions.class,
                new PolicySessions(
                        List.of(new Requirement(PolicyImportance.IMPORTANT, Comparison.MORE_THAN, 100, List.of()))),
                LocalDate.of(2006, 1, 1));
    }

    int versionAt(Instant at) {
        Versioned<PolicySessions> current = rules.current(SESSIONS, CityTime.dateOf(at));
        return current.version();
    }

    /** What the policy needs by the rule that it began under; nothing for an importance that the rule does not name. */
    Optional<Requirement> requirement(Policy policy) {
        PolicySessions rule = rules.version(SESSIONS, policy.ruleVersion());
        return rule.of(policy.content().importance());
    }
}
