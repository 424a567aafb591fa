package city.innovation.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    private Path folder;

    @Test
    void findsKoreanWordsAndKeepsItsDataOverARestart() throws SQLException {
        try (Postgres postgres = Postgres.start(PostgresSettings.forTests(folder.resolve("pg")))) {
            postgres.createDatabase("proposal");
            postgres.createDatabase("proposal");
            execute(postgres, "create extension pg_trgm");
            assertThat(value(postgres, "select show_trgm('가나다')::text")).isNotEqualTo("{}");
            assertThat(value(postgres, "show fsync")).isEqualTo("off");
            execute(postgres, "create table kept as select '제안' as word");
        }
        try (Postgres postgres = Postgres.start(PostgresSettings.forTests(folder.resolve("pg")))) {
            assertThat(value(postgres, "select word from kept")).isEqualTo("제안");
        }
    }

    @Test
    void isDurableWhenAskedAndRecoversFromAKill() throws Exception {
        PostgresSettings settings = PostgresSettings.durable(folder.resolve("pg"), FreePort.any());
        Process run = run(settings);
        try (Connection connection = Postgres.connect(settings.port(), "proposal", "proposal");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select current_setting('fsync') as fsync");
        }
        ProcessHandle server =
                ProcessHandle.of(LeftoverPostmaster.pid(settings.data())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        run.waitFor();

        try (Postgres postgres = Postgres.start(settings)) {
            assertThat(value(postgres, "select fsync from kept")).isEqualTo("on");
        }
    }

    @Test
    void endsTheServerThatAKilledRunLeftOnItsFolder() throws Exception {
        PostgresSettings settings = PostgresSettings.durable(folder.resolve("pg"), FreePort.any());
        Process run = run(settings);
        ProcessHandle left =
                ProcessHandle.of(LeftoverPostmaster.pid(settings.data())).orElseThrow();
        run.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();

        try (Postgres postgres = Postgres.start(settings)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(value(postgres, "select current_user::text")).isEqualTo("proposal");
        }
    }

    private static Process run(PostgresSettings settings) throws IOException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Postgres.class.getName(),
                        settings.data().toString(),
                        Integer.toString(settings.port()),
                        "proposal")
                .redirectError(Redirect.DISCARD)
                .start();
        try (BufferedReader output = run.inputReader()) {
            assertThat(output.lines().anyMatch(line -> line.startsWith("PostgreSQL is ready")))
                    .isTrue();
        }
        return run;
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatThrownBy(() -> Postgres.createDatabase(1, "x; drop table y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void execute(Postgres postgres, String statement) throws SQLException {
        try (Connection connection = postgres.connect("proposal", "proposal");
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private static String value(Postgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.connect("proposal", "proposal");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
