package city.innovation.tracker.organisation;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enters what changes with members: the row, the record and the event together. */
@ApplicationScoped
class MemberBook {

    static final String RESOURCE = "member";

    private final MemberStore store;
    private final OrganisationRules rules;
    private final Changes changes;
    private final Outbox outbox;
    private final Clock clock;

    MemberBook(MemberStore store, OrganisationRules rules, Changes changes, Outbox outbox, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes the rows over in their order and says of each whether it brought something new. */
    @Transactional
    List<Boolean> take(List<MemberRow> rows, String command) {
        Map<String, Member> members =
                store.lock(rows.stream().map(MemberRow::subject).toList());
        Map<String, Map<String, Object>> before = new LinkedHashMap<>();
        members.forEach((subject, member) -> before.put(subject, member.version() == 0 ? Map.of() : member.fields()));
        List<Boolean> changed = new ArrayList<>();
        List<MemberRow> told = new ArrayList<>();
        for (MemberRow row : rows) {
            changed.add(members.get(row.subject()).take(row));
            if (changed.getLast()) {
                told.add(row);
            }
        }
        Set<Member> touched = new HashSet<>();
        told.forEach(row -> touched.add(members.get(row.subject())));
        touched.forEach(member -> record(member, command, before.get(member.subject())));
        told.forEach(row -> tell(members.get(row.subject()), row));
        store.save(touched);
        return changed;
    }

    /** Takes the name out of the directory and of the change records; ids and figures stay. */
    @Transactional
    Member erase(Member member, String command, String reason) {
        member.erase(clock.instant());
        member.nextVersion();
        changes.erase(member.id(), List.of("name"));
        changes.record(RESOURCE, member.id(), member.version(), command, null, reason, null);
        store.save(List.of(member));
        return member;
    }

    private void record(Member member, String command, Map<String, Object> before) {
        boolean fresh = member.version() == 0;
        member.nextVersion();
        if (member.erasedAt() == null) {
            member.eraseAt(
                    member.hasLeft() ? rules.erasedAfter(member.timeline().lastChange()) : null);
        }
        Diff diff = fresh ? null : Diff.between(before, member.fields());
        changes.record(RESOURCE, member.id(), member.version(), command, null, null, diff);
    }

    private void tell(Member member, MemberRow row) {
        outbox.append(member.changedFrom(row.validFrom()), member.nextEvent());
    }
}
