package city.innovation.tracker.delegation;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.access.Delegations;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.Members;
import city.innovation.tracker.organisation.Standing;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives and revokes delegations; this service and, by events, all others follow them. */
@ApplicationScoped
class DelegationService {

    private static final String RESOURCE = "delegation";

    private final GrantedDelegations rows;
    private final Standing standing;
    private final Conditions conditions;
    private final News news;
    private final Clock clock;

    DelegationService(GrantedDelegations rows, Standing standing, Conditions conditions, News news, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.conditions = conditions;
        this.news = news;
        this.clock = clock;
    }

    /** What must hold. */
    @Singleton
    static class Conditions {

        private final DelegationRules rules;
        private final Members members;

        Conditions(DelegationRules rules, Members members) {
            this.rules = rules;
            this.members = members;
        }
    }

    /** Where it is written down and told. */
    @Singleton
    static class News {

        private final Delegations delegations;
        private final Changes changes;
        private final Outbox outbox;

        News(Delegations delegations, Changes changes, Outbox outbox) {
            this.delegations = delegations;
            this.changes = changes;
            this.outbox = outbox;
        }
    }

    /** Lends the caller's rights; 403 for whoever has none to lend or is a deputy, 409 for days that are lent. */
    @Transactional
    GrantedDelegation grant(NewDelegation asked) {
        Caller caller = standing.caller();
        List<String> roles = conditions.rules.lendable(caller, today());
        standing.require(standing.isStaff() && caller.deputy() == null && !roles.isEmpty());
        requireSound(asked, caller.subject());
        if (rows.overlaps(caller.subject(), asked.validFrom(), asked.validTo())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("delegation.overlap");
        }
        GrantedDelegation given = new GrantedDelegation(GUID.v7().toUUID(), caller, roles, asked, now());
        rows.persistAndFlush(given);
        news.delegations.give(given.lent());
        news.changes.record(RESOURCE, given.id(), given.version(), "grant", null, asked.reason(), null);
        news.outbox.append(given.granted(), given.version());
        return given;
    }

    private void requireSound(NewDelegation asked, String delegator) {
        List<Flaw> flaws = new ArrayList<>(conditions.rules.flaws(asked, today()));
        if (asked.deputy().equals(delegator)) {
            flaws.add(Flaw.ofBody("/deputy", "delegation.itself"));
        } else if (!conditions.members.mayServe(asked.deputy(), asked.validFrom())) {
            flaws.add(Flaw.ofBody("/deputy", "delegation.unknown"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Ends it before its time: by either of both or an innovation manager. */
    @Transactional
    GrantedDelegation revoke(UUID id, Version expected, String reason) {
        GrantedDelegation delegation = visible(id);
        standing.require(isOfCaller(delegation) || standing.manages());
        rows.getEntityManager().refresh(delegation, LockModeType.PESSIMISTIC_WRITE);
        Version.require(expected, delegation.version());
        DelegationState state = delegation.state(today());
        if (state == DelegationState.OVER || state == DelegationState.REVOKED) {
            throw new Refusal(ProblemType.ILLEGAL_TRANSITION).detailed("delegation.over");
        }
        delegation.revoke(now());
        rows.flush();
        news.delegations.revoke(id);
        Diff diff = Diff.none().with("state", state, DelegationState.REVOKED);
        news.changes.record(RESOURCE, id, delegation.version(), "revoke", null, reason, diff);
        news.outbox.append(delegation.revoked(), delegation.version());
        return delegation;
    }

    /** 404 for whom it doesn't concern. */
    @Transactional
    GrantedDelegation visible(UUID id) {
        GrantedDelegation delegation = rows.findById(id);
        if (delegation == null || !(isOfCaller(delegation) || seesAll())) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return delegation;
    }

    /** Whose delegations the caller may list: null for everybody's. */
    String sight() {
        standing.require(standing.isStaff());
        return seesAll() ? null : standing.caller().subject();
    }

    private boolean seesAll() {
        return standing.manages() || standing.audits();
    }

    private boolean isOfCaller(GrantedDelegation delegation) {
        return standing.is(delegation.delegator()) || standing.is(delegation.deputy());
    }

    DelegationView view(GrantedDelegation delegation) {
        return DelegationView.of(delegation, today());
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
