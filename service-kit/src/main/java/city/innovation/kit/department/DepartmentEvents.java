package city.innovation.kit.department;

import city.innovation.events.organisation.DepartmentChanged;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over how departments change. */
@ApplicationScoped
public class DepartmentEvents {

    private static final String CONSUMER = "departments";

    private static final String PUT = """
            insert into department (id, code, version, valid_to, successors, hand_over_at) values (?, ?, 1, ?, ?, ?)
            on conflict (id) do update set version = department.version + 1, valid_to = excluded.valid_to,
                successors = excluded.successors, hand_over_at = excluded.hand_over_at
            """;
    private static final String PUT_FACT = """
            insert into department_fact (department_id, valid_from, parent) values (?, ?, ?)
            on conflict (department_id, valid_from) do update set parent = excluded.parent
            """;

    private final EventConsumer consumer;
    private final Sql sql;

    DepartmentEvents(Inbox inbox, Sql sql) {
        this.sql = sql;
        consumer = inbox.consumer(CONSUMER)
                .on(DepartmentChanged.TYPE, DepartmentChanged.class, (changed, event) -> take(changed));
    }

    /** What a service hands the events of the organisation's topic to. */
    public EventConsumer consumer() {
        return consumer;
    }

    /** Again it changes nothing but that duties opened since then are handed over, too. */
    void take(DepartmentChanged told) {
        boolean leaves = told.validTo() != null && !told.successors().isEmpty();
        sql.update(
                PUT,
                told.departmentId(),
                told.code(),
                told.validTo(),
                told.successors(),
                leaves ? CityTime.startOf(told.validTo().plusDays(1)) : null);
        sql.update(PUT_FACT, told.departmentId(), told.validFrom(), told.parent());
    }
}
