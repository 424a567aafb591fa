package city.innovation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final String LOG = """
            2026-11-22 01:00:00.000 UTC [11] LOG:  execute <unnamed>: select 1
            2026-11-22 01:00:00.001 UTC [12] LOG:  execute S_1: BEGIN
            2026-11-22 01:00:00.002 UTC [12] LOG:  execute <unnamed>: insert into proposal (id, tags)
            \tvalues ($1, $2::jsonb)
            2026-11-22 01:00:00.002 UTC [12] DETAIL:  Parameters: $1 = 'x', $2 = '[]'
            2026-11-22 01:00:00.003 UTC [11] LOG:  statement: delete from outbox
            2026-11-22 01:00:00.004 UTC [12] LOG:  execute S_9: COMMIT
            2026-11-22 01:00:00.005 UTC [12] LOG:  execute <unnamed>: select 2
            """;

    @Test
    void aTransactionIsWhatItsSessionSentBetweenBeginAndCommit() {
        assertThat(StatementLog.transaction(LOG, "insert into proposal"))
                .containsExactly("BEGIN", "insert into proposal (id, tags)\n\tvalues ($1, $2::jsonb)", "COMMIT");
    }

    @Test
    void aStatementOutsideOfATransactionStandsAlone() {
        assertThat(StatementLog.transaction(LOG, "select 2")).containsExactly("select 2");
        assertThat(StatementLog.transaction(LOG, "delete from")).containsExactly("delete from outbox");
    }

    @Test
    void ofSeveralTransactionsTheShortestCounts() {
        String longer = LOG.replace("S_9: COMMIT", "S_9: select count(*) from rule") + LOG.replace("[12]", "[13]");

        assertThat(StatementLog.transaction(longer, "insert into proposal")).hasSize(3);
    }

    @Test
    void aStatementThatWasNotSentIsMissed() {
        assertThatThrownBy(() -> StatementLog.transaction(LOG, "drop")).isInstanceOf(CannotMeasure.class);
    }

    @Test
    void parametersVariablesAndMadeValuesAreTheSameShape() {
        String sent = "insert into proposal (id,tags, title) values ($1,$2::jsonb,$13)";
        String script = """
                insert into proposal (id, tags, title)
                values (/*value*/uuidv7()/*end*/, :tags::jsonb, :title_)""";

        assertThat(StatementShape.of(script)).isEqualTo(StatementShape.of(sent));
        assertThat(StatementShape.difference(List.of("BEGIN", sent), List.of("begin", script)))
                .isEmpty();
    }

    @Test
    void anotherColumnOrStatementIsADifference() {
        List<String> sent = List.of("begin", "insert into proposal (id) values ($1)", "commit");

        assertThat(StatementShape.difference(
                        sent, List.of("begin", "insert into proposal (id, kind) values (:id, :kind)", "commit")))
                .contains("statement 2");
        assertThat(StatementShape.difference(sent, sent.subList(0, 2))).contains("statement 3");
    }

    @Test
    void theScriptIsOneTransactionWithAllThatHandingInWrites() {
        List<String> statements = StatementShape.script(HandedIn.script());

        assertThat(statements.getFirst()).isEqualTo("begin");
        assertThat(statements.getLast()).isEqualTo("commit");
        assertThat(String.join("\n", statements))
                .contains(
                        "stored_answer(",
                        "into proposal",
                        "into outbox",
                        "into change",
                        "into duty",
                        "into idempotency");
        assertThat(HandedIn.scripts(2).get(1))
                .contains(":title_1,", ":list_1::jsonb")
                .doesNotContain(":title_,");
    }
}
