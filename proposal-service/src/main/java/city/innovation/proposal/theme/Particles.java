package city.innovation.proposal.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes the particles and verb endings of everyday Korean off words, so that 주차장이 and 주차장을 count as one. A short
 * ending goes only where its form fits the letter before it (은 after a final consonant, 는 after a vowel); one that
 * nouns end in as well, such as 로, only if what is left is known to be a word, so that 자전거도로 keeps its 로.
 */
final class Particles {

    /** What follows nouns: longer ones first. */
    private static final List<String> LONG = List.of(
            "해주시기", "해주십시오", "해주세요", "했으면", "합니다", "해달라", "됩니다", "에서는", "에서도", "으로는", "이라도", "까지는", "하려면", "하도록", "에서",
            "에게", "으로", "까지", "부터", "마다", "처럼", "보다", "에는", "에도", "이나", "이라", "하는", "하여", "해서", "하고", "하기", "되는", "된다",
            "하면", "들이", "들을", "들의", "들은");

    private static final String AFTER_CONSONANT = "은을이과";
    private static final String AFTER_VOWEL = "는를가와";
    private static final String AFTER_BOTH = "에의도만로들한할해";

    /** Hardly a noun ends so, where the form fits. */
    private static final String CERTAIN = "은을는를가에";

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private Particles() {}

    /**
     * The word without its ending; the word itself if it has none.
     *
     * @param known whether something is a word in the corpus
     */
    static String stem(String word, Predicate<String> known) {
        for (String ending : LONG) {
            if (word.endsWith(ending)) {
                String left = word.substring(0, word.length() - ending.length());
                if (left.length() >= 2) {
                    return left;
                }
            }
        }
        Optional<String> left = withoutEnding(word);
        boolean goes = left.isPresent() && (CERTAIN.indexOf(last(word)) >= 0 || known.test(left.get()));
        return goes ? left.get() : word;
    }

    /** What is left of a word whose last letter may be an ending. */
    static Optional<String> withoutEnding(String word) {
        if (word.length() < 3) {
            return Optional.empty();
        }
        String left = word.substring(0, word.length() - 1);
        return fits(last(left), last(word)) ? Optional.of(left) : Optional.empty();
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static boolean fits(char before, char ending) {
        if (before < FIRST_SYLLABLE || before > LAST_SYLLABLE) {
            return (AFTER_CONSONANT + AFTER_VOWEL + AFTER_BOTH).indexOf(ending) >= 0;
        }
        int last = (before - FIRST_SYLLABLE) % FINALS;
        if (ending == '로') {
            return last == 0 || last == FINAL_RIEUL;
        }
        return AFTER_BOTH.indexOf(ending) >= 0 || (last == 0 ? AFTER_VOWEL : AFTER_CONSONANT).indexOf(ending) >= 0;
    }
}
