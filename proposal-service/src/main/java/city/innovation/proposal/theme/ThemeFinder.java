package city.innovation.proposal.theme;

import city.innovation.proposal.voice.VoiceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups texts that share two distinctive words, then what is left by one. Candidates are ranked by how many texts they
 * hold, weighted by how much more often the words stand together than chance would have it (mutual information after
 * Church and Hanks, 1990); the best takes its texts, and the others are counted again without them. The same texts give
 * the same groups in every order.
 */
final class ThemeFinder {

    /** So many of its most telling words stand for a text. */
    private static final int WORDS_PER_TEXT = 8;

    /** From so many texts on a word that stands in a fifth of them tells nothing. */
    private static final int ENOUGH = 100;

    private static final double TOO_COMMON = 0.2;

    /** A word by itself must be rarer than that to make a group. */
    private static final double TOO_COMMON_ALONE = 0.05;

    /** Words of the title count twice. */
    private static final int TITLE_WEIGHT = 2;

    private static final int[] NONE = {};

    private final List<VoiceText> texts;
    private final int fewest;
    private final Map<String, Integer> frequency = new HashMap<>();

    /** The words that can make a group, in their natural order; elsewhere they are their places here. */
    private final List<String> words;

    private final int[][] telling;
    private final boolean[] taken;

    /** Prepares the texts; groups hold at least so many. */
    ThemeFinder(List<VoiceText> texts, int fewest) {
        this.texts = texts;
        this.fewest = fewest;
        this.taken = new boolean[texts.size()];
        ThemeWords corpus = new ThemeWords(texts.stream().map(text -> text.title() + " " + text.text()));
        List<Said> said = texts.stream().map(text -> Said.of(corpus, text)).toList();
        said.forEach(one -> one.words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        words = frequency.keySet().stream().filter(this::isTelling).sorted().toList();
        Map<String, Integer> numbers =
                IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(words::get, Function.identity()));
        telling = said.stream().map(one -> telling(one, numbers)).toArray(int[][]::new);
    }

    /**
     * What a text says.
     *
     * @param words those of its title first
     * @param ofTitle how many
     */
    private record Said(List<String> words, int ofTitle) {

        static Said of(ThemeWords corpus, VoiceText text) {
            Set<String> words = corpus.of(text.title());
            int ofTitle = words.size();
            words.addAll(corpus.of(text.text()));
            return new Said(List.copyOf(words), ofTitle);
        }
    }

    /** A word that a text has, and how much it tells of it. */
    private record Weighed(int word, double weight) {}

    private int[] telling(Said text, Map<String, Integer> numbers) {
        return IntStream.range(0, text.words.size())
                .filter(at -> numbers.containsKey(text.words.get(at)))
                .mapToObj(at -> weighed(numbers.get(text.words.get(at)), at < text.ofTitle ? TITLE_WEIGHT : 1))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparingInt(Weighed::word))
                .limit(WORDS_PER_TEXT)
                .mapToInt(Weighed::word)
                .sorted()
                .toArray();
    }

    private Weighed weighed(int word, int times) {
        return new Weighed(word, times * Math.log(1.0 + (double) texts.size() / frequency.get(words.get(word))));
    }

    private boolean isTelling(String word) {
        return frequency.get(word) >= fewest && !isTooCommon(word, TOO_COMMON);
    }

    /**
     * Texts that belong together.
     *
     * @param words what they share, in the order of their frequency
     */
    record Group(List<String> words, List<VoiceText> texts) {}

    /** The groups, largest first. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>(take(Combinations.PAIRS, TOO_COMMON));
        groups.addAll(take(Combinations.SINGLES, TOO_COMMON_ALONE));
        groups.sort(Comparator.<Group>comparingInt(group -> -group.texts().size())
                .thenComparing(group -> String.join(" ", group.words())));
        return groups;
    }

    private boolean isTooCommon(String word, double share) {
        return texts.size() >= ENOUGH && frequency.get(word) > Math.max(fewest, share * texts.size());
    }

    private List<Group> take(Combinations combinations, double tooCommon) {
        Map<Long, int[]> places = combinations.often(left(tooCommon), fewest);
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        places.forEach((key, at) -> queue.add(candidate(combinations, key, at.length)));
        List<Group> groups = new ArrayList<>();
        while (!queue.isEmpty()) {
            Candidate best = queue.poll();
            int[] left =
                    Arrays.stream(places.get(best.key)).filter(at -> !taken[at]).toArray();
            if (left.length < fewest) {
                continue;
            }
            if (left.length < best.count) {
                queue.add(candidate(combinations, best.key, left.length));
                continue;
            }
            Arrays.stream(left).forEach(at -> taken[at] = true);
            groups.add(new Group(ordered(combinations.words(best.key), left), at(left)));
        }
        return groups;
    }

    /** The words of the texts that no group took yet, without those that are too common. */
    private int[][] left(double tooCommon) {
        return IntStream.range(0, telling.length)
                .mapToObj(at -> taken[at]
                        ? NONE
                        : Arrays.stream(telling[at])
                                .filter(word -> !isTooCommon(words.get(word), tooCommon))
                                .toArray())
                .toArray(int[][]::new);
    }

    private Candidate candidate(Combinations combinations, long key, int count) {
        double chance = Arrays.stream(combinations.words(key))
                .mapToDouble(word -> (double) frequency.get(words.get(word)) / texts.size())
                .reduce(1, (a, b) -> a * b);
        return new Candidate(key, count, count * Math.log(1 + (double) count / texts.size() / chance));
    }

    /** In the order in which most of the titles have them. */
    private List<String> ordered(int[] of, int[] at) {
        List<String> shared = Arrays.stream(of).mapToObj(words::get).toList();
        if (shared.size() == 1) {
            return shared;
        }
        long asGiven = Arrays.stream(at)
                .filter(place -> {
                    String title = texts.get(place).title();
                    return title.indexOf(shared.get(0)) <= title.indexOf(shared.get(1));
                })
                .count();
        return asGiven * 2 >= at.length ? shared : shared.reversed();
    }

    private List<VoiceText> at(int[] places) {
        return Arrays.stream(places).mapToObj(texts::get).toList();
    }

    private record Candidate(long key, int count, double score) implements Comparable<Candidate> {

        /** The better first; of equal ones the first by its words, whose numbers have their order. */
        @Override
        public int compareTo(Candidate other) {
            int byScore = Double.compare(other.score, score);
            return byScore != 0 ? byScore : Long.compare(key, other.key);
        }
    }
}
