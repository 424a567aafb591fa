package city.innovation.bench;

import city.innovation.kit.text.SearchTerms;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills the table of proposals past the API, which would take an hour: titles, texts and search terms as the service
 * makes them, everything else as in one proposal that was really handed in.
 */
final class ProposalRows {

    /** Ids count up from here, so that pgbench can make one of a number. */
    static final String ID_OF_NUMBER = "('01980000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final long SEED = 20_261_122;
    private static final int CHUNK = 2_000;

    private static final Map<String, String> OWN = Map.of(
            "id", ID_OF_NUMBER.formatted("b.n"),
            "number", "'B-2025-' || lpad(b.n::text, 7, '0')",
            "title", "b.title",
            "title_folded", "b.folded",
            "problem", "b.problem",
            "terms", "array_to_tsvector(b.terms)",
            "district", "b.district",
            "submitted_at", "timestamptz '2025-10-01 00:00Z' + b.n * interval '2 minutes'",
            "ordered_at", "timestamptz '2025-10-01 00:00Z' + b.n * interval '2 minutes'");

    private final Database database;
    private final KoreanTitles titles;

    ProposalRows(Database database, KoreanTitles titles) {
        this.database = database;
        this.titles = titles;
    }

    /** Loads so many rows like the template. */
    void load(int count, JsonNode template) {
        String index = database.query("select indexdef from pg_indexes where indexname = 'proposal_terms'")
                .getFirst();
        database.execute(
                "drop table if exists bench_title",
                "create unlogged table bench_title"
                        + " (n bigint, title text, folded text, problem text, district text, terms text[])",
                "drop index proposal_terms");
        stage(count);
        database.execute(
                insert(template.path("id").asText()), "drop table bench_title", index, "vacuum analyze proposal");
    }

    private String insert(String template) {
        List<String> columns = database.query("select column_name from information_schema.columns"
                + " where table_name = 'proposal' and table_schema = 'public' order by ordinal_position");
        String values = columns.stream()
                .map(column -> OWN.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        return "insert into proposal (" + String.join(", ", columns) + ") select " + values
                + " from bench_title b cross join (select * from proposal where id = '" + template + "') t";
    }

    private void stage(int count) {
        String insert = "insert into bench_title select n, title, folded, problem, district, terms::text[]"
                + " from unnest(?, ?, ?, ?, ?, ?) as row (n, title, folded, problem, district, terms)";
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int n = 1; n <= count; n += CHUNK) {
                Object[][] columns = columns(n, Math.min(CHUNK, count - n + 1));
                statement.setArray(1, connection.createArrayOf("bigint", columns[0]));
                for (int i = 1; i < columns.length; i++) {
                    statement.setArray(i + 1, connection.createArrayOf("text", columns[i]));
                }
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new CannotMeasure("Rows could not be loaded", e);
        }
    }

    private Object[][] columns(int from, int count) {
        Object[][] columns = new Object[6][count];
        for (int i = 0; i < count; i++) {
            String title = titles.title();
            String problem = titles.text(2);
            columns[0][i] = (long) from + i;
            columns[1][i] = title;
            columns[2][i] = SearchTerms.fold(title);
            columns[3][i] = problem;
            columns[4][i] = titles.district();
            columns[5][i] = "{" + String.join(",", SearchTerms.of(title, problem)) + "}"; // letters and digits alone
        }
        return columns;
    }

    /** Fills the table unless an earlier section has. */
    static void ensure(Ground ground) {
        Database database = ground.database();
        int count = ground.options().rows();
        if (database.count("select count(*) from proposal where number like 'B-2025-%'") > 0) {
            return;
        }
        long start = System.nanoTime();
        KoreanTitles titles = KoreanTitles.of(ground.options().root(), SEED);
        JsonNode template = ground.calls().post(ProposalTexts.some(1).getFirst().json());
        new ProposalRows(database, titles).load(count, template);
        ground.say("loaded %,d proposals in %.0f s, titles from own word lists%s"
                .formatted(count, (System.nanoTime() - start) / 1e9, titles.hasReal() ? " and real ideas" : ""));
    }
}
