package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps account of support money: never more spent than granted, nothing changed but reversed. */
@ApplicationScoped
class SupportService {

    private static final String RESOURCE = "group-support";

    private final Groups groups;
    private final GroupAccess access;
    private final GroupRules rules;
    private final SupportLedger ledger;
    private final Changes changes;

    SupportService(Groups groups, GroupAccess access, GroupRules rules, SupportLedger ledger, Changes changes) {
        this.groups = groups;
        this.access = access;
        this.rules = rules;
        this.ledger = ledger;
        this.changes = changes;
    }

    /** Grants money, or notes what was spent of it. */
    @Transactional
    SupportEntry enter(UUID groupId, SupportEntry.New request) {
        Group group = groups.lock(groupId);
        boolean grant = request.kind() == SupportKind.GRANT;
        access.require(grant ? access.looksAfter(group) : access.runs(group));
        if (grant && group.state() == GroupState.DISSOLVED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.dissolved");
        }
        LocalDate on = request.on() == null ? rules.today() : request.on();
        if (on.isAfter(rules.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/on", "session.held.future")));
        }
        if (grant) {
            requireUnderCap(group, on, request.amountWon());
        } else {
            requireLeft(groupId, request.amountWon());
        }
        SupportEntry made = ledger.add(groupId, request, on);
        changes.record(RESOURCE, made.id(), made.version(), "enter", group.ruleVersion(), null, null);
        return made;
    }

    private void requireUnderCap(Group group, LocalDate on, long amount) {
        Long cap = rules.kind(group).supportWonPerYear();
        if (cap != null) {
            long left = cap - ledger.granted(group.id(), on.getYear());
            if (amount > left) {
                throw new Refusal(ProblemType.QUOTA_EXCEEDED, left).detailed("group.support.cap");
            }
        }
    }

    private void requireLeft(UUID groupId, long amount) {
        long left = ledger.left(groupId);
        if (amount > left) {
            throw new Refusal(ProblemType.QUOTA_EXCEEDED, left).detailed("group.support.left");
        }
    }

    /** Reverses a wrong entry; what was spent must still have been granted. */
    @Transactional
    SupportEntry reverse(UUID groupId, UUID id, Version expected, String reason) {
        Group group = groups.lock(groupId);
        access.require(access.looksAfter(group));
        SupportEntry old = ledger.require(groupId, id);
        Version.require(expected, old.version());
        if (old.reversedAt() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.support.reversed");
        }
        if (old.kind() == SupportKind.GRANT) {
            requireLeft(groupId, old.amountWon());
        }
        SupportEntry reversed = ledger.reverse(old, reason);
        Diff diff = Diff.none().with("reversedAt", null, reversed.reversedAt());
        changes.record(RESOURCE, id, reversed.version(), "reverse", group.ruleVersion(), reason, diff);
        return reversed;
    }

    /** The account with all entries, for those who lead the group, look after it, or audit. */
    @Transactional
    SupportEntry.Account account(UUID groupId) {
        access.require(access.mayKnowPeople(groups.require(groupId)));
        return ledger.account(groupId);
    }

    @Transactional
    SupportEntry one(UUID groupId, UUID id) {
        access.require(access.mayKnowPeople(groups.require(groupId)));
        return ledger.require(groupId, id);
    }
}
