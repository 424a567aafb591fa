package city.innovation.kit.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is found by: the pairs of neighbouring letters of its words, so that a syllable pair inside a longer word
 * is found as fast as a whole word. Each word's last letter is kept too, with an end mark, so that a query of one
 * syllable finds words by {@code '차':*} wherever the syllable stands.
 *
 * <p>Store {@link #of} by {@code array_to_tsvector(?::text[])} and {@link #fold} beside it; search with {@link #query}
 * by {@code terms @@ ?::tsquery} and recheck each of its patterns with {@code folded like ?}.
 */
public final class SearchTerms {

    private static final String END = "$";

    /** Pairs narrow the search; so many are enough, since the recheck is exact. */
    private static final int QUERY_TERMS = 64;

    /** PostgreSQL refuses a tsvector of 1,048,576 bytes. */
    private static final int MAX_BYTES = 1_000_000;

    private SearchTerms() {}

    /**
     * The distinct terms of the texts together; null texts count as empty. Of texts that are extremely rich in
     * different letters those beyond one million bytes are left out.
     *
     * @throws BadText if a text can't be stored
     */
    public static String[] of(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        int bytes = 0;
        for (String text : texts) {
            for (String word : words(text)) {
                for (String term : termsOf(word)) {
                    if (bytes < MAX_BYTES && terms.add(term)) {
                        bytes += term.getBytes(StandardCharsets.UTF_8).length;
                    }
                }
            }
        }
        return terms.toArray(String[]::new);
    }

    /**
     * The text as it is compared: lower case, letters and digits alone, one space between words. Equal titles fold to
     * equal texts. A null text folds to an empty one.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder folded = new StringBuilder(text.length());
        Fold.walk(text, point -> folded.appendCodePoint(point == Fold.GAP ? ' ' : point));
        return folded.toString();
    }

    /** What to search for; empty if the input holds neither letter nor digit. */
    public static Optional<Query> query(String input) {
        List<String> words = words(input).stream().distinct().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Set<String> terms = new LinkedHashSet<>();
        for (String word : words) {
            if (isSingle(word)) {
                terms.add(quote(word) + ":*");
            } else {
                pairs(word).forEach(pair -> terms.add(quote(pair)));
            }
        }
        return Optional.of(new Query(terms.stream().limit(QUERY_TERMS).collect(Collectors.joining(" & ")), words));
    }

    private static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static List<String> termsOf(String word) {
        List<String> terms = pairs(word);
        terms.add(word.substring(word.offsetByCodePoints(word.length(), -1)) + END);
        return terms;
    }

    private static List<String> pairs(String word) {
        List<String> pairs = new ArrayList<>();
        int from = 0;
        int middle = word.offsetByCodePoints(0, 1);
        while (middle < word.length()) {
            int until = word.offsetByCodePoints(middle, 1);
            pairs.add(word.substring(from, until));
            from = middle;
            middle = until;
        }
        return pairs;
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static String quote(String term) {
        return "'" + term + "'";
    }

    /**
     * A search in the database.
     *
     * @param tsquery for {@code ?::tsquery}; finds at least what matches
     * @param words folded; what matches holds each of them somewhere in its folded text
     */
    public record Query(String tsquery, List<String> words) {

        /** For {@code folded like ?}, one for each word; letters and digits need no escapes. */
        public List<String> patterns() {
            return words.stream().map(word -> "%" + word + "%").toList();
        }

        /** Whether a folded text matches, as the patterns say. */
        public boolean matches(String folded) {
            return words.stream().allMatch(folded::contains);
        }
    }
}
