package city.innovation.kit.rule;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where rules are read with their history and changed. */
@ApplicationScoped
class RuleDesk {

    private static final Comparator<RuleRow> ORDER =
            Comparator.comparing(RuleRow::validFrom).thenComparingInt(RuleRow::version);

    private final RuleTable table;
    private final RuleTypes types;
    private final RuleCheck check;
    private final Changes changes;
    private final Clock clock;

    RuleDesk(RuleTable table, RuleTypes types, RuleCheck check, Changes changes, Clock clock) {
        this.table = table;
        this.types = types;
        this.check = check;
        this.changes = changes;
        this.clock = clock;
    }

    Set<String> codes() {
        return types.codes();
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** The rule's versions, or that there is no such rule (404). */
    List<RuleRow> versions(String code) {
        if (!types.knows(code)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return table.of(code);
    }

    /** The one that is current on a day, as {@link Rules#current} has it. */
    static RuleRow current(List<RuleRow> versions, LocalDate day) {
        return versions.stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .max(ORDER)
                .orElseGet(() -> versions.stream().min(ORDER).orElseThrow());
    }

    /** The data that was given, or what is wrong with it (400). */
    Object data(String code, NewRuleVersion request) {
        Object data = types.given(code, request.data());
        check.check(new RuleCheck.Given(data));
        if (request.validFrom().isBefore(today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/validFrom", "rule.past", today())));
        }
        return data;
    }

    /** Adds a version after those that are there, and the record of the change. */
    RuleRow add(String code, NewRuleVersion request, String actor) {
        versions(code);
        Object data = data(code, request);
        table.lock(code);
        List<RuleRow> before = table.of(code);
        RuleRow row = new RuleRow(
                code,
                before.getLast().version() + 1,
                request.validFrom(),
                types.text(data),
                request.reason(),
                actor,
                clock.instant());
        table.add(row);
        Diff diff = diff(current(before, request.validFrom()), data);
        changes.record("rule", id(code), row.version(), "change-rule", row.version(), request.reason(), diff);
        return row;
    }

    Diff diff(RuleRow current, Object proposed) {
        return Diff.between(types.tree(types.stored(current)), types.tree(proposed));
    }

    Versioned<?> versioned(RuleRow row) {
        return new Versioned<>(row.version(), row.validFrom(), types.stored(row));
    }

    RuleVersionView view(RuleRow row, RuleRow current) {
        return new RuleVersionView(
                row.code(),
                row.version(),
                row.validFrom(),
                row.version() == current.version(),
                types.tree(row),
                row.reason(),
                row.changedBy(),
                row.changedAt());
    }

    /** The id under which a rule's changes are recorded. */
    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("rule:" + code).getBytes(StandardCharsets.UTF_8));
    }
}
