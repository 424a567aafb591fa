package city.innovation.proposal.voice;

import city.innovation.kit.search.TermFrequencies;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.text.SearchTerms;
import city.innovation.proposal.SimilarMatter;
import city.innovation.proposal.SimilarSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The voices that are nearest to a text: candidates share one of its rarest pairs of letters, and are ranked by the
 * trigrams of their titles. Only those that the caller may read.
 */
@ApplicationScoped
public class SimilarVoices implements SimilarSource {

    private static final int TERMS_AT_MOST = 12;
    private static final long CANDIDATES_AT_MOST = 2_000;

    /** Below, titles have nothing to do with each other. */
    private static final double FAINT = 0.2;

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String NEAREST = """
            select id, number, title, state, received_at, similarity(title_folded, ?) as score
            from voice
            where terms @@ ?::tsquery and id <> ? and received_at <= ? and %s
            order by score desc, received_at, id
            limit ?
            """;

    private final Sql sql;
    private final VoiceAccess access;
    private final Clock clock;
    private final TermFrequencies frequencies;

    SimilarVoices(Sql sql, VoiceAccess access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
        this.frequencies = new TermFrequencies(sql, "voice", "terms");
    }

    @Override
    public List<SimilarMatter> similar(String title, String text, Instant receivedBy, int limit) {
        return near(title, text, NOBODY, receivedBy, limit).stream()
                .map(SimilarVoices::matter)
                .toList();
    }

    List<SimilarVoice> to(Voice voice, int limit) {
        return near(voice.title(), null, voice.id(), clock.instant(), limit);
    }

    private static SimilarMatter matter(SimilarVoice voice) {
        return new SimilarMatter(
                SimilarMatter.Type.VOICE,
                voice.id(),
                voice.number(),
                voice.title(),
                voice.state().name(),
                voice.receivedAt(),
                voice.score(),
                voice.words());
    }

    private List<SimilarVoice> near(String title, String text, UUID except, Instant receivedBy, int limit) {
        Set<String> terms = Arrays.stream(SearchTerms.of(title, text)).collect(Collectors.toSet());
        if (terms.isEmpty()) {
            return List.of();
        }
        String query = frequencies.rarest(terms, TERMS_AT_MOST, CANDIDATES_AT_MOST).stream()
                .map(term -> "'" + term + "'") // letters, digits and the end mark alone
                .collect(Collectors.joining(" | "));
        String folded = SearchTerms.fold(title);
        Conditions visible = new Conditions();
        access.visible(visible);
        List<Object> parameters = new ArrayList<>(List.of(folded, query, except, receivedBy));
        parameters.addAll(visible.parameters());
        parameters.add(limit);
        return sql.query(NEAREST.formatted(visible.sql()), row -> read(row, folded), parameters.toArray()).stream()
                .filter(similar -> similar.score() >= FAINT)
                .toList();
    }

    private static SimilarVoice read(ResultSet row, String folded) throws SQLException {
        String title = row.getString("title");
        Set<String> asked = Arrays.stream(folded.split(" ")).collect(Collectors.toSet());
        List<String> words = Arrays.stream(SearchTerms.fold(title).split(" "))
                .filter(asked::contains)
                .distinct()
                .toList();
        return new SimilarVoice(
                row.getObject("id", UUID.class),
                row.getString("number"),
                title,
                VoiceState.valueOf(row.getString("state")),
                Sql.instant(row, "received_at"),
                Math.round(row.getDouble("score") * 1000) / 1000.0,
                words);
    }
}
