package city.innovation.kit.rule;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RulesTest {

    /** Votes in a window that oblige the department and the mayor. */
    record Thresholds(int department, int mayor) {}

    @Inject
    Rules rules;

    @Inject
    RuleTable table;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private final String code = "thresholds-" + UUID.randomUUID();

    @Test
    void eachDayHasItsHistoricVersion() {
        shipThreeVersions(rules);

        assertThat(on("2017-10-01").data()).isEqualTo(new Thresholds(50, 5_000));
        assertThat(on("2020-02-29").version()).isEqualTo(1);
        assertThat(on("2020-03-01")).isEqualTo(new Versioned<>(2, date("2020-03-01"), new Thresholds(50, 1_000)));
        assertThat(on("2026-01-01").version()).isEqualTo(3);
        assertThat(on("2010-01-01").version()).as("before all of them").isEqualTo(1);
    }

    @Test
    void whatWasBegunKeepsItsVersion() {
        shipThreeVersions(rules);

        assertThat(rules.<Thresholds>version(code, 1)).isEqualTo(new Thresholds(50, 5_000));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> rules.version(code, 9));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> rules.current("no-such-rule", date("2026-01-01")));
    }

    @Test
    void shippingAgainAddsNothingAndLeavesWhatIsThere() {
        shipThreeVersions(rules);
        rules.define(code, Thresholds.class, new Thresholds(1, 1), date("2020-03-01"));

        assertThat(table.of(code)).hasSize(3);
        assertThat(on("2020-03-01").data()).isEqualTo(new Thresholds(50, 1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.define(code, String.class, "another type", date("2020-03-01")));
    }

    @Test
    void anotherReplicasVersionIsSeenSoon() {
        shipThreeVersions(rules);
        assertThat(on("2026-06-01").version()).isEqualTo(3);
        Rules replica = new Rules(new RuleTable(sql, null), new RuleTypes(json), Clock.systemUTC());
        shipThreeVersions(replica);
        assertThat(replica.<Thresholds>current(code, date("2026-06-01")).version())
                .isEqualTo(3);

        rules.define(code, Thresholds.class, new Thresholds(30, 300), date("2026-05-01"));

        assertThat(on("2026-06-01").version()).as("this replica at once").isEqualTo(4);
        await().until(() ->
                replica.<Thresholds>current(code, date("2026-06-01")).version() == 4);
    }

    private void shipThreeVersions(Rules into) {
        into.define(code, Thresholds.class, new Thresholds(50, 5_000), date("2017-10-01"));
        into.define(code, Thresholds.class, new Thresholds(50, 1_000), date("2020-03-01"));
        into.define(code, Thresholds.class, new Thresholds(50, 500), date("2023-01-01"));
    }

    private Versioned<Thresholds> on(String day) {
        return rules.current(code, date(day));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
