package city.innovation.kit.number;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Two replicas of a service that hand out numbers from one database. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NumbersTest {

    private static final int THREADS = 8;
    private static final int EACH = 3 * NumberBlocks.SIZE + 7;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Sql sql;

    @Test
    void noNumberIsGivenTwiceWhoeverAsks() throws Exception {
        NumberBlocks here = blocks();
        NumberBlocks there = blocks();
        List<Numbers> replicas = List.of(new Numbers(here), new Numbers(there));
        List<String> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<String>>> askers = IntStream.range(0, THREADS)
                    .mapToObj(i -> (Callable<List<String>>) () -> ask(replicas.get(i % 2)))
                    .toList();
            for (Future<List<String>> asked : threads.invokeAll(askers)) {
                given.addAll(asked.get());
            }
        } finally {
            here.close();
            there.close();
        }
        assertThat(given).hasSize(THREADS * EACH).doesNotHaveDuplicates().contains("T-2031-000001");
    }

    private static List<String> ask(Numbers numbers) {
        return IntStream.range(0, EACH).mapToObj(i -> numbers.next("T", 2031)).toList();
    }

    @Test
    void eachKindAndYearCountsFromOne() throws SQLException {
        NumberBlocks source = blocks();
        Numbers numbers = new Numbers(source);
        assertThat(numbers.next("Y", 2032)).isEqualTo("Y-2032-000001");
        assertThat(numbers.next("Y", 2033)).isEqualTo("Y-2033-000001");
        assertThat(numbers.next("Z", 2032)).isEqualTo("Z-2032-000001");
        assertThat(numbers.next("Y", 2032)).isEqualTo("Y-2032-000002");
        source.close();
    }

    @Test
    void aLostConnectionIsMadeAnew() throws SQLException {
        NumberBlocks source = blocks();
        long first = source.take("L", 2034);
        sql.query(
                "select pg_terminate_backend(pid) from pg_stat_activity where query like '%number_block%' and pid <> pg_backend_pid()",
                row -> row.getBoolean(1));
        assertThat(source.take("L", 2034)).isGreaterThanOrEqualTo(first + NumberBlocks.SIZE);
        source.close();
    }

    private NumberBlocks blocks() {
        return new NumberBlocks(url, user, password);
    }
}
