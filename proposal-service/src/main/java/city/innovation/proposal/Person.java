package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import city.innovation.kit.sql.Sql;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A proposer as the token said; the one place that erasing a person has to look at. */
public record Person(String subject, String name, String department, String grade, String kind) {

    /** The name of whom a column of the statement around it names; to be formatted with the column. */
    public static final String NAME_OF = "(select name from person where subject = %s)";

    private static Person of(Caller caller) {
        String kind = caller.has(Role.OFFICIAL) ? "OFFICIAL" : caller.has(Role.SYSTEM) ? "SYSTEM" : "CITIZEN";
        return new Person(caller.subject(), caller.name(), caller.department(), caller.grade(), kind);
    }

    /** Keeps proposers up to date without a statement of its own. */
    @ApplicationScoped
    public static class Register {

        private static final JournalTable PERSON = JournalTable.of(
                        "person", "subject", "name", "department", "grade", "kind", "updated_at")
                .onConflict("(subject) do update set name = excluded.name, department = excluded.department,"
                        + " grade = excluded.grade, kind = excluded.kind, updated_at = excluded.updated_at");

        private static final JournalTable INTRODUCED = JournalTable.of(
                        "person", "subject", "name", "kind", "updated_at")
                .onConflict("(subject) do nothing");

        /** How long another replica may believe that somebody is written down who was erased since. */
        private static final Duration REMEMBERED = Duration.ofMinutes(5);

        private final Journal journal;
        private final Sql sql;
        private final Clock clock;
        private final Cache<String, Person> written = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .build();

        Register(Journal journal, Sql sql, Clock clock) {
            this.journal = journal;
            this.sql = sql;
            this.clock = clock;
        }

        /** Whoever was erased is written down anew when met again. */
        void forget(@Observes ProposalPersonsErased erased) {
            written.invalidateAll();
        }

        /** Writes the caller down in the running transaction unless this replica has written the same before. */
        public void meet(Caller caller) {
            Person person = of(caller);
            if (person.equals(written.getIfPresent(person.subject))) {
                return;
            }
            journal.add(
                    PERSON, person.subject, person.name, person.department, person.grade, person.kind, clock.instant());
            journal.afterCommit(() -> written.put(person.subject, person));
        }

        /** Writes somebody down for whom another speaks; who is known already stays as the token said. */
        public void introduce(String subject, String name) {
            journal.add(INTRODUCED, subject, name, "CITIZEN", clock.instant());
        }

        /** Takes name, department and grade away; whether the person was known by any. */
        boolean erase(String subject) {
            journal.afterCommit(written::invalidateAll);
            return sql.update(
                            "update person set name = null, department = null, grade = null, updated_at = ?"
                                    + " where subject = ? and (name is not null or department is not null or grade is not null)",
                            clock.instant(),
                            subject)
                    == 1;
        }

        /** Those of them whose names are known. */
        public List<Person> named(Collection<String> subjects) {
            return sql.query(
                    "select subject, name, department, grade, kind from person where subject = any(?) and name is not null",
                    row -> new Person(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                    subjects);
        }

        /** The name of a person, if there is one that was not erased. */
        public Optional<String> nameOf(String subject) {
            return sql.query("select name from person where subject = ?", row -> row.getString(1), subject).stream()
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
