package city.innovation.bench;

import city.innovation.kit.text.SearchTerms;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills the table of proposals past the API, which would take an hour: titles, texts and search terms as the service
 * makes them, everything else as in one proposal that was really handed in.
 */
final class ProposalRows {

    /** Ids count up from here, so that pgbench can make one of a number. */
    static final String ID_OF_NUMBER = "('01980000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final long SEED = 20_261_122;

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
        copy(count);
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

    private void copy(int count) {
        try (Connection connection = database.connect()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            try (var out = new PGCopyOutputStream(postgres, "copy bench_title from stdin", 1 << 20)) {
                for (int n = 1; n <= count; n++) {
                    out.write(row(n).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (SQLException | IOException e) {
            throw new CannotMeasure("Rows could not be loaded", e);
        }
    }

    private String row(int n) {
        String title = titles.title();
        String problem = titles.text(2);
        String terms = List.of(SearchTerms.of(title, problem)).stream()
                .map(term -> '"' + term + '"')
                .collect(Collectors.joining(",", "{", "}"));
        return String.join(
                        "\t",
                        Integer.toString(n),
                        escape(title),
                        escape(SearchTerms.fold(title)),
                        escape(problem),
                        titles.district(),
                        terms)
                + "\n";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
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
