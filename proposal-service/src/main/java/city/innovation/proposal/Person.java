package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A proposer as the token said; the one place that erasing a person has to look at. */
record Person(String subject, String name, String department, String grade, String kind) {

    private static Person of(Caller caller) {
        String kind = caller.has(Role.OFFICIAL) ? "OFFICIAL" : caller.has(Role.SYSTEM) ? "SYSTEM" : "CITIZEN";
        return new Person(caller.subject(), caller.name(), caller.department(), caller.grade(), kind);
    }

    /** Keeps proposers up to date without a statement of its own. */
    @ApplicationScoped
    static class Register {

        private static final JournalTable PERSON = JournalTable.of(
                        "person", "subject", "name", "department", "grade", "kind", "updated_at")
                .onConflict("(subject) do update set name = excluded.name, department = excluded.department,"
                        + " grade = excluded.grade, kind = excluded.kind, updated_at = excluded.updated_at");

        private final Journal journal;
        private final Clock clock;
        private final Cache<String, Person> written =
                Caffeine.newBuilder().maximumSize(10_000).build();

        Register(Journal journal, Clock clock) {
            this.journal = journal;
            this.clock = clock;
        }

        /** Writes the caller down in the running transaction unless this replica has written the same before. */
        void meet(Caller caller) {
            Person person = of(caller);
            if (person.equals(written.getIfPresent(person.subject))) {
                return;
            }
            journal.add(
                    PERSON, person.subject, person.name, person.department, person.grade, person.kind, clock.instant());
            journal.afterCommit(() -> written.put(person.subject, person));
        }
    }
}
