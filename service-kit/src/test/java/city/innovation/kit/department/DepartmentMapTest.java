package city.innovation.kit.department;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.events.Concerned;
import city.innovation.events.organisation.DepartmentChanged;
import city.innovation.kit.MovableClock;
import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DepartmentMapTest {

    private static final String LONG_AGO = "2019-01-01";

    @Inject
    DepartmentMap map;

    @Inject
    DepartmentEvents events;

    @Inject
    Sql sql;

    private final MovableClock clock = new MovableClock("2026-03-02T10:00");

    /** A bureau of two divisions, of which one was split, a part of which became another; a team was left behind. */
    @BeforeEach
    void aCityIsThere() {
        QuarkusMock.installMockForType(clock, Clock.class);
        sql.update("delete from department_fact");
        sql.update("delete from department");
        tell("BUREAU", null, LONG_AGO, null);
        tell("ROADS", "BUREAU", LONG_AGO, null);
        tell("OLD", "BUREAU", LONG_AGO, "2026-03-01", "PART", "ROADS");
        tell("PART", "BUREAU", "2026-01-01", "2026-06-30", "LAST");
        tell("LAST", null, LONG_AGO, null);
        tell("TEAM", "OLD", LONG_AGO, null);
    }

    @Test
    void aDepartmentReachesWhatItTookOverAndWhatIsBelow() {
        assertThat(map.covered("BUREAU")).containsExactlyInAnyOrder("BUREAU", "ROADS", "OLD", "PART", "TEAM");
        assertThat(map.reach("ROADS", true)).containsExactly("OLD", "ROADS", "TEAM");
        assertThat(map.reach("ROADS", false)).containsExactly("OLD", "ROADS");
        assertThat(map.reach("LAST", true)).containsExactly("LAST");
        assertThat(map.reach("NEVER", true)).containsExactly("NEVER");
    }

    @Test
    void whatIsTakenOverChangesOnTheDay() {
        clock.moveTo("2026-03-01T23:59");
        assertThat(map.reach("ROADS", true)).containsExactly("ROADS");
        assertThat(map.reach("OLD", true)).containsExactly("OLD", "TEAM");
        clock.moveTo("2026-07-01T00:00");
        assertThat(map.reach("LAST", false)).containsExactly("LAST", "OLD", "PART");
        assertThat(map.reach("PART", true)).isEmpty();
        assertThat(map.covered("PART")).containsExactly("PART");
        assertThat(map.current("OLD", LocalDate.parse("2026-07-01"))).containsExactly("LAST", "ROADS");
    }

    @Test
    void aUnitThatMovesIsBelowAnotherFromThatDayOn() {
        tell("ROADS", "LAST", "2026-04-01", null);
        assertThat(map.reach("BUREAU", true)).contains("ROADS");
        assertThat(map.reach("LAST", true)).containsExactly("LAST");
        clock.moveTo("2026-04-01T00:00");
        assertThat(map.reach("BUREAU", true)).doesNotContain("ROADS").contains("PART");
        assertThat(map.reach("LAST", true)).contains("ROADS", "OLD", "TEAM");
    }

    @Test
    void aCircleOfDepartmentsEnds() {
        tell("BUREAU", "ROADS", "2026-02-01", null);
        assertThat(map.reach("ROADS", true)).contains("BUREAU", "ROADS");
    }

    private void tell(String code, String parent, String from, String to, String... successors) {
        events.take(new DepartmentChanged(
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                code,
                code,
                "DIVISION",
                parent,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(successors),
                List.of(),
                new Concerned(List.of(), List.of(code))));
    }
}
