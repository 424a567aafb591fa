package city.innovation.tracker.organisation;

import city.innovation.events.Concerned;
import city.innovation.events.organisation.DepartmentChanged;
import city.innovation.kit.time.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit of the city over its time. */
final class Department {

    private final UUID id;
    private final String code;
    private final Timeline<DepartmentFacts> timeline = new Timeline<>();
    private int version;
    private long eventSequence;
    private LocalDate validTo;
    private List<String> successors = List.of();
    private Instant handOverAt;

    Department(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    /** The same as read from the store; its facts follow. */
    Department(
            UUID id,
            String code,
            int version,
            long eventSequence,
            LocalDate validTo,
            List<String> successors,
            Instant handOverAt) {
        this(id, code);
        this.handOverAt = handOverAt;
        this.version = version;
        this.eventSequence = eventSequence;
        this.validTo = validTo;
        this.successors = successors;
    }

    /** Takes a row over; false if all of it held already. */
    boolean take(DepartmentRow row) {
        boolean changed = timeline.put(row.validFrom(), row.facts());
        boolean ended = row.validTo() != null && dissolve(row.validTo(), row.successors());
        return changed || ended;
    }

    /** Ends with that day; false if just that was known. */
    boolean dissolve(LocalDate lastDay, List<String> owners) {
        boolean changed = !lastDay.equals(validTo) || !owners.equals(successors);
        validTo = lastDay;
        successors = List.copyOf(owners);
        if (changed) {
            handOverAt = owners.isEmpty() ? null : CityTime.startOf(lastDay.plusDays(1));
        }
        return changed;
    }

    /** When its open duties go to its successor; null when nothing is to be handed over. */
    Instant handOverAt() {
        return handOverAt;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(timeline.first()) && (validTo == null || !day.isAfter(validTo));
    }

    /** What the world is told of what holds from that day on. */
    DepartmentChanged changedFrom(LocalDate from) {
        DepartmentFacts facts = timeline.on(from).orElseThrow();
        List<String> concerned = new ArrayList<>(List.of(code));
        concerned.addAll(successors);
        return new DepartmentChanged(
                id,
                code,
                facts.name(),
                facts.kind().name(),
                facts.parent(),
                from,
                validTo,
                successors,
                List.of(),
                new Concerned(List.of(), concerned));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        timeline.all().forEach((from, facts) -> fields.put(from.toString(), facts));
        fields.put("validTo", validTo);
        fields.put("successors", successors);
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

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }

    LocalDate validTo() {
        return validTo;
    }

    List<String> successors() {
        return successors;
    }

    Timeline<DepartmentFacts> timeline() {
        return timeline;
    }
}
