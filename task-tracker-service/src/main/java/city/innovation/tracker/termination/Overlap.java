package city.innovation.tracker.termination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each of many texts the earlier one that it is most alike, by the share of trigrams that two have in common: the
 * exact figure of the database's {@code similarity}, for all of them in one go.
 */
final class Overlap {

    private final List<Text> texts;
    private final double atLeast;
    /** How many trigrams of the text at hand each earlier one has. */
    private final int[] shared;

    private final Map<String, Places> places = new HashMap<>();

    private Overlap(List<Text> texts, double atLeast) {
        this.texts = texts;
        this.atLeast = atLeast;
        this.shared = new int[texts.size()];
    }

    /**
     * A text.
     *
     * @param code among equally alike ones the first code is named
     * @param grams its trigrams, each once
     */
    record Text(String code, List<String> grams) {}

    /**
     * What it is alike.
     *
     * @param text its place among those given
     * @param earlier the place of what it is most alike
     * @param share of trigrams that both have, of those that either has; from 0 to 1
     */
    record Match(int text, int earlier, float share) {}

    /** The texts that have a trigram, without a box for each. */
    private static final class Places {

        private int[] texts = new int[4];
        private int size;

        void add(int text) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
            }
            texts[size++] = text;
        }

        void countIn(int[] shared) {
            for (int i = 0; i < size; i++) {
                shared[texts[i]]++;
            }
        }
    }

    /**
     * Those that are alike an earlier one.
     *
     * @param texts the earliest first
     * @param atLeast how much of their trigrams two must share, from above 0 to 1
     */
    static List<Match> among(List<Text> texts, double atLeast) {
        Overlap overlap = new Overlap(texts, atLeast);
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Match best = overlap.best(i);
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    private Match best(int text) {
        Arrays.fill(shared, 0, text, 0);
        for (String gram : texts.get(text).grams()) {
            Places having = places.computeIfAbsent(gram, fresh -> new Places());
            having.countIn(shared);
            having.add(text);
        }
        Match best = null;
        for (int earlier = 0; earlier < text; earlier++) {
            float share = shared[earlier] == 0 ? 0 : share(text, earlier);
            if (share >= atLeast && isBetter(earlier, share, best)) {
                best = new Match(text, earlier, share);
            }
        }
        return best;
    }

    private float share(int text, int earlier) {
        int both = shared[earlier];
        int either = texts.get(text).grams().size() + texts.get(earlier).grams().size() - both;
        return (float) both / either;
    }

    private boolean isBetter(int earlier, float share, Match best) {
        if (best == null || share != best.share()) {
            return best == null || share > best.share();
        }
        return texts.get(earlier).code().compareTo(texts.get(best.earlier()).code()) < 0;
    }
}
