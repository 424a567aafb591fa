package city.innovation.proposal.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Single words, or pairs of words, that texts have. Words are numbers from 0 on, and a combination is a number too, since
 * of the many that there are only few stand often enough to be kept.
 */
enum Combinations {
    SINGLES {
        @Override
        void each(int[] words, LongConsumer combination) {
            for (int word : words) {
                combination.accept(word);
            }
        }

        @Override
        int[] words(long combination) {
            return new int[] {(int) combination};
        }
    },
    PAIRS {
        @Override
        void each(int[] words, LongConsumer combination) {
            for (int i = 0; i < words.length; i++) {
                for (int j = i + 1; j < words.length; j++) {
                    combination.accept((long) words[i] << Integer.SIZE | words[j]);
                }
            }
        }

        @Override
        int[] words(long combination) {
            return new int[] {(int) (combination >>> Integer.SIZE), (int) combination};
        }
    };

    /** Gives each combination of words that ascend. */
    abstract void each(int[] words, LongConsumer combination);

    /** What it is made of, in the order in which it was. */
    abstract int[] words(long combination);

    /**
     * In which texts each combination stands, ascending, if in enough.
     *
     * @param texts the words of each, ascending
     */
    Map<Long, int[]> often(int[][] texts, int fewest) {
        Map<Long, IntStream.Builder> often = new HashMap<>();
        long[] all = all(texts);
        for (int begin = 0, end; begin < all.length; begin = end) {
            end = begin + 1;
            while (end < all.length && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= fewest) {
                often.put(all[begin], IntStream.builder());
            }
        }
        for (int at = 0; at < texts.length; at++) {
            int place = at;
            each(texts[at], combination -> {
                IntStream.Builder places = often.get(combination);
                if (places != null) {
                    places.accept(place);
                }
            });
        }
        return often.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, places -> places.getValue().build().toArray()));
    }

    private long[] all(int[][] texts) {
        LongStream.Builder all = LongStream.builder();
        for (int[] words : texts) {
            each(words, all);
        }
        return all.build().sorted().toArray();
    }
}
