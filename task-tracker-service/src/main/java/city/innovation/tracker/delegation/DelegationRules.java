package city.innovation.tracker.delegation;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.rule.Rules;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** What may be delegated, and for how long. */
@ApplicationScoped
class DelegationRules {

    static final String TERMS = "delegation-terms";

    private final Rules rules;

    DelegationRules(Rules rules) {
        this.rules = rules;
    }

    /**
     * The rule's data.
     *
     * @param longestDays days that one may last, first and last included, 1 to 366
     * @param roles what may be lent
     */
    record DelegationTerms(
            @Min(1) @Max(366) int longestDays, @NotNull List<@NotNull Role> roles) {}

    /**
     * Ships 90 days and the roles that lead and work. Not lent are those who decide in person or watch others: evaluators,
     * the council, reward officers and approvers, auditors, operators. All that is ours.
     */
    void ship(@Observes StartupEvent start) {
        List<Role> lent = List.of(
                Role.OFFICIAL,
                Role.DEPARTMENT_MANAGER,
                Role.MENTOR,
                Role.INNOVATION_MANAGER,
                Role.TF_MEMBER,
                Role.OMBUDSMAN,
                Role.EXECUTIVE);
        rules.define(TERMS, DelegationTerms.class, new DelegationTerms(90, lent), LocalDate.of(2006, 1, 1));
    }

    /** The wire names of those of the caller's roles that may be lent. */
    List<String> lendable(Caller caller, LocalDate today) {
        return terms(today).roles().stream()
                .filter(caller::has)
                .map(Role::wireName)
                .toList();
    }

    /** What is wrong with the days; empty for nothing. */
    List<Flaw> flaws(NewDelegation asked, LocalDate today) {
        int longest = terms(today).longestDays();
        if (asked.validFrom().isBefore(today)) {
            return List.of(Flaw.ofBody("/validFrom", "delegation.past"));
        }
        if (asked.validTo().isBefore(asked.validFrom())) {
            return List.of(Flaw.ofBody("/validTo", "delegation.period"));
        }
        return asked.validTo().isBefore(asked.validFrom().plusDays(longest))
                ? List.of()
                : List.of(Flaw.ofBody("/validTo", "delegation.long", longest));
    }

    private DelegationTerms terms(LocalDate today) {
        return rules.<DelegationTerms>current(TERMS, today).data();
    }
}
