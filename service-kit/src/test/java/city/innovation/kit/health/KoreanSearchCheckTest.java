package city.innovation.kit.health;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KoreanSearchCheckTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aDatabaseThatKnowsAsciiAloneIsRefused() throws SQLException {
        for (String locale : new String[] {"C", "C.UTF-8"}) {
            String database = "korean_" + locale.replaceAll("\\W", "_").toLowerCase(java.util.Locale.ROOT);
            try (Connection server = owner("postgres");
                    Statement statement = server.createStatement()) {
                statement.execute("drop database if exists " + database);
                statement.execute("create database " + database + " template template0 encoding 'UTF8' locale_provider"
                        + " libc lc_collate 'C' lc_ctype '" + locale + "'");
            }
            try (Connection narrow = owner(database);
                    Statement statement = narrow.createStatement()) {
                statement.execute("create extension pg_trgm");
                if (locale.equals("C")) {
                    assertThatThrownBy(() -> KoreanSearchCheck.require(narrow)).hasMessageContaining("LC_CTYPE");
                } else {
                    assertThatCode(() -> KoreanSearchCheck.require(narrow)).doesNotThrowAnyException();
                }
            }
        }
    }

    private Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("/[^/]*$", "/" + database), "postgres", "postgres");
    }
}
