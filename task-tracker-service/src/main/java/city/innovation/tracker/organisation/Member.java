package city.innovation.tracker.organisation;

import city.innovation.events.Concerned;
import city.innovation.events.organisation.MemberChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who serves the city, over the time of service. */
final class Member {

    private final UUID id;
    private final String subject;
    private final Timeline<MemberFacts> timeline = new Timeline<>();
    private int version;
    private long eventSequence;
    private Instant eraseAt;
    private Instant erasedAt;

    Member(UUID id, String subject) {
        this.id = id;
        this.subject = subject;
    }

    /** The same as read from the store; the facts follow. */
    Member(UUID id, String subject, int version, long eventSequence, Instant eraseAt, Instant erasedAt) {
        this(id, subject);
        this.version = version;
        this.eventSequence = eventSequence;
        this.eraseAt = eraseAt;
        this.erasedAt = erasedAt;
    }

    /** Takes a row over; false if all of it held already. An erased name is taken again with a return alone. */
    boolean take(MemberRow row) {
        MemberFacts facts =
                row.facts(timeline.on(row.validFrom()).map(MemberFacts::name).orElse(null));
        boolean returns = erasedAt != null && facts.active() && row.validFrom().isAfter(timeline.lastChange());
        if (erasedAt != null && !returns) {
            facts = nameless(facts);
        }
        boolean changed = timeline.put(row.validFrom(), facts);
        if (changed && returns) {
            erasedAt = null;
        }
        return changed;
    }

    /** Takes the name out of everything; ids and figures stay. */
    void erase(Instant at) {
        Map.copyOf(timeline.all()).forEach((from, facts) -> timeline.restore(from, nameless(facts)));
        eraseAt = null;
        erasedAt = at;
    }

    private static MemberFacts nameless(MemberFacts facts) {
        return new MemberFacts(null, facts.department(), facts.grade(), facts.position(), facts.active());
    }

    /** Whether the last that is known is that service ended. */
    boolean hasLeft() {
        return !timeline.last().active();
    }

    void eraseAt(Instant at) {
        eraseAt = at;
    }

    /** What the world is told of what holds from that day on; never the name. */
    MemberChanged changedFrom(LocalDate from) {
        MemberFacts facts = timeline.on(from).orElseThrow();
        return new MemberChanged(
                id,
                subject,
                facts.department(),
                facts.grade(),
                facts.active(),
                from,
                List.of(),
                new Concerned(List.of(subject), facts.department() == null ? List.of() : List.of(facts.department())));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        timeline.all().forEach((from, facts) -> {
            fields.put(from + ".department", facts.department());
            fields.put(from + ".grade", facts.grade());
            fields.put(from + ".position", facts.position());
            fields.put(from + ".active", facts.active());
        });
        fields.put("name", timeline.last().name());
        return fields;
    }

    void nextVersion() {
        version++;
    }

    long nextEvent() {
        return ++eventSequence;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    int version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }

    Instant eraseAt() {
        return eraseAt;
    }

    Instant erasedAt() {
        return erasedAt;
    }

    Timeline<MemberFacts> timeline() {
        return timeline;
    }
}
