package city.innovation.proposal;

import city.innovation.kit.search.TermFrequencies;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.text.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The nearest earlier proposals: candidates share the rarest bigrams of title or text, then titles are compared by
 * trigrams. Drafts and hidden texts are neither candidates nor shown.
 */
@ApplicationScoped
class SimilarProposals {

    private static final int TERMS_AT_MOST = 24;
    private static final long CANDIDATES_AT_MOST = 3_000;
    private static final double FAINT = 0.2;

    private static final String NEAREST = """
            select id, number, title, state, submitted_at, similarity(title_folded, ?) as score
            from proposal
            where terms @@ ?::tsquery and submitted_at is not null and not hidden and id <> ? and ordered_at <= ?
            order by score desc, ordered_at, id
            limit ?
            """;

    private final Sql sql;
    private final TermFrequencies frequencies;

    SimilarProposals(Sql sql) {
        this.sql = sql;
        this.frequencies = new TermFrequencies(sql, "proposal", "terms");
    }

    /**
     * The nearest of those received by then, best first.
     *
     * @param except the proposal that is compared, or null while it is being written
     */
    List<SimilarMatter> to(String title, String text, UUID except, Instant receivedBy, int limit) {
        String folded = SearchTerms.fold(title);
        List<String> terms = new ArrayList<>(Arrays.asList(SearchTerms.of(title)));
        if (text != null) {
            terms.addAll(Arrays.asList(SearchTerms.of(text)));
        }
        if (terms.isEmpty()) {
            return List.of();
        }
        String query = frequencies.rarest(Set.copyOf(terms), TERMS_AT_MOST, CANDIDATES_AT_MOST).stream()
                .map(term -> "'" + term + "'") // letters, digits and the end mark alone
                .collect(Collectors.joining(" | "));
        UUID nobody = new UUID(0, 0);
        return sql
                .query(
                        NEAREST,
                        row -> read(row, folded),
                        folded,
                        query,
                        except == null ? nobody : except,
                        receivedBy,
                        limit)
                .stream()
                .filter(similar -> similar.score() >= FAINT)
                .toList();
    }

    private static SimilarMatter read(ResultSet row, String folded) throws SQLException {
        String title = row.getString("title");
        Set<String> mine = Arrays.stream(folded.split(" ")).collect(Collectors.toSet());
        List<String> words = Arrays.stream(SearchTerms.fold(title).split(" "))
                .filter(mine::contains)
                .distinct()
                .toList();
        double score = Math.round(row.getDouble("score") * 1000) / 1000.0;
        return new SimilarMatter(
                SimilarMatter.Type.PROPOSAL,
                row.getObject("id", UUID.class),
                row.getString("number"),
                title,
                row.getString("state"),
                Sql.instant(row, "submitted_at"),
                score,
                words);
    }
}
