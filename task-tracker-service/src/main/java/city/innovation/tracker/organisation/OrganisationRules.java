package city.innovation.tracker.organisation;

import static city.innovation.kit.time.Term.Unit.YEARS;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/** How long the directory keeps the name of somebody who left. */
@ApplicationScoped
class OrganisationRules {

    static final String RETENTION = "member-retention";

    private final Rules rules;
    private final BusinessCalendar calendar;

    OrganisationRules(Rules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The rule's data.
     *
     * @param afterLeaving how long from the first day after service
     */
    record MemberRetention(@NotNull @Valid Term afterLeaving) {}

    /** Ships three years, as long as adopted proposals are watched; that it is just so long is ours. */
    void ship(@Observes StartupEvent start) {
        rules.define(
                RETENTION, MemberRetention.class, new MemberRetention(new Term(3, YEARS)), LocalDate.of(2006, 1, 1));
    }

    /** When the name goes of somebody who left that day. */
    Instant erasedAfter(LocalDate left) {
        MemberRetention rule = rules.<MemberRetention>current(RETENTION, left).data();
        return CityTime.startOf(calendar.due(left, rule.afterLeaving()).plusDays(1));
    }
}
