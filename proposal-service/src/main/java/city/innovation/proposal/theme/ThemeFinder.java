package city.innovation.proposal.theme;

import city.innovation.proposal.voice.VoiceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

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

    private final List<VoiceText> texts;
    private final int fewest;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<List<String>> telling = new ArrayList<>();
    private final boolean[] taken;

    /** Prepares the texts; groups hold at least so many. */
    ThemeFinder(List<VoiceText> texts, int fewest) {
        this.texts = texts;
        this.fewest = fewest;
        this.taken = new boolean[texts.size()];
        ThemeWords words = new ThemeWords(
                texts.stream().map(t -> t.title() + " " + t.text()).toList());
        List<Map<String, Integer>> weights =
                texts.stream().map(text -> weights(words, text)).toList();
        weights.forEach(weight -> weight.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        weights.forEach(weight -> telling.add(telling(weight)));
    }

    /**
     * Texts that belong together.
     *
     * @param words what they share, in the order of their frequency
     */
    record Group(List<String> words, List<VoiceText> texts) {}

    /** The groups, largest first. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>(take(2, TOO_COMMON));
        groups.addAll(take(1, TOO_COMMON_ALONE));
        groups.sort(Comparator.<Group>comparingInt(group -> -group.texts().size())
                .thenComparing(group -> String.join(" ", group.words())));
        return groups;
    }

    private static Map<String, Integer> weights(ThemeWords words, VoiceText text) {
        Map<String, Integer> weights = new TreeMap<>();
        words.of(text.text()).forEach(word -> weights.put(word, 1));
        words.of(text.title()).forEach(word -> weights.put(word, TITLE_WEIGHT));
        return weights;
    }

    private List<String> telling(Map<String, Integer> weights) {
        Comparator<String> byWeight = Comparator.comparingDouble(
                word -> -weights.get(word) * Math.log(1.0 + (double) texts.size() / frequency.get(word)));
        return weights.keySet().stream()
                .filter(word -> frequency.get(word) >= fewest && !isTooCommon(word, TOO_COMMON))
                .sorted(byWeight.thenComparing(Comparator.naturalOrder()))
                .limit(WORDS_PER_TEXT)
                .sorted()
                .toList();
    }

    private boolean isTooCommon(String word, double share) {
        return texts.size() >= ENOUGH && frequency.get(word) > Math.max(fewest, share * texts.size());
    }

    private List<Group> take(int size, double tooCommon) {
        Map<List<String>, int[]> places = places(size, tooCommon);
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        places.forEach((words, at) -> queue.add(candidate(words, at.length)));
        List<Group> groups = new ArrayList<>();
        while (!queue.isEmpty()) {
            Candidate best = queue.poll();
            int[] left = Arrays.stream(places.get(best.words))
                    .filter(at -> !taken[at])
                    .toArray();
            if (left.length < fewest) {
                continue;
            }
            if (left.length < best.count) {
                queue.add(candidate(best.words, left.length));
                continue;
            }
            Arrays.stream(left).forEach(at -> taken[at] = true);
            groups.add(new Group(ordered(best.words, left), at(left)));
        }
        return groups;
    }

    /** Where each combination stands that stands often enough. */
    private Map<List<String>, int[]> places(int size, double tooCommon) {
        Map<List<String>, List<Integer>> all = new HashMap<>();
        for (int at = 0; at < telling.size(); at++) {
            if (!taken[at]) {
                for (List<String> words : combinations(telling.get(at), size)) {
                    all.computeIfAbsent(words, w -> new ArrayList<>()).add(at);
                }
            }
        }
        Map<List<String>, int[]> often = new HashMap<>();
        all.forEach((words, at) -> {
            if (at.size() >= fewest && words.stream().noneMatch(word -> isTooCommon(word, tooCommon))) {
                often.put(words, at.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        return often;
    }

    private static List<List<String>> combinations(List<String> words, int size) {
        List<List<String>> combinations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (size == 1) {
                combinations.add(List.of(words.get(i)));
            }
            for (int j = i + 1; size == 2 && j < words.size(); j++) {
                combinations.add(List.of(words.get(i), words.get(j)));
            }
        }
        return combinations;
    }

    private Candidate candidate(List<String> words, int count) {
        double chance = words.stream()
                .mapToDouble(word -> (double) frequency.get(word) / texts.size())
                .reduce(1, (a, b) -> a * b);
        return new Candidate(words, count, count * Math.log(1 + (double) count / texts.size() / chance));
    }

    /** In the order in which most of the titles have them. */
    private List<String> ordered(List<String> words, int[] at) {
        if (words.size() == 1) {
            return words;
        }
        long asGiven = Arrays.stream(at)
                .filter(place -> {
                    String title = texts.get(place).title();
                    return title.indexOf(words.get(0)) <= title.indexOf(words.get(1));
                })
                .count();
        return asGiven * 2 >= at.length ? words : words.reversed();
    }

    private List<VoiceText> at(int[] places) {
        return Arrays.stream(places).mapToObj(texts::get).toList();
    }

    private record Candidate(List<String> words, int count, double score) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            int byScore = Double.compare(other.score, score);
            return byScore != 0 ? byScore : String.join(" ", words).compareTo(String.join(" ", other.words));
        }
    }
}
