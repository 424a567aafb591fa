package city.innovation.tracker.termination;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.tracker.termination.Overlap.Match;
import city.innovation.tracker.termination.Overlap.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All at once finds what comparing every two would find; the seed is in the message of a failure. */
class OverlapOfTextsTest {

    private static final int SETS = 100;

    @Test
    void everyPairIsComparedWithoutLookingAtEveryPair() {
        for (long seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Text> texts = texts(random, 60, 12);
            double atLeast = 0.1 + random.nextDouble() * 0.9;
            assertThat(Overlap.among(texts, atLeast)).as("seed %d", seed).isEqualTo(byHand(texts, atLeast));
        }
    }

    private static List<Text> texts(Random random, int count, int words) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Set<String> grams = new HashSet<>();
                    for (int j = 1 + random.nextInt(8); j > 0; j--) {
                        grams.add("g" + random.nextInt(words));
                    }
                    return new Text("W" + random.nextInt(1_000_000), List.copyOf(grams));
                })
                .toList();
    }

    private static List<Match> byHand(List<Text> texts, double atLeast) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Match best = null;
            for (int j = 0; j < i; j++) {
                Match match = new Match(i, j, share(texts.get(i), texts.get(j)));
                if (match.share() >= atLeast && (best == null || goesBefore(match, best, texts))) {
                    best = match;
                }
            }
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    private static boolean goesBefore(Match one, Match other, List<Text> texts) {
        if (one.share() != other.share()) {
            return one.share() > other.share();
        }
        return texts.get(one.earlier())
                        .code()
                        .compareTo(texts.get(other.earlier()).code())
                < 0;
    }

    private static float share(Text one, Text other) {
        Set<String> both = new HashSet<>(one.grams());
        both.retainAll(other.grams());
        Set<String> either = new HashSet<>(one.grams());
        either.addAll(other.grams());
        return (float) both.size() / either.size();
    }
}
