package city.innovation.kit.text;

/** The initial consonants of syllables, by which people search when they are in a hurry: ㄱㅈ for 광주. */
public final class Chosung {

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int FIRST = '가';
    private static final int LAST = '힣';
    private static final int SYLLABLES_PER_INITIAL = 588;

    private Chosung() {}

    /** The folded text with each Hangul syllable replaced by its initial consonant. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder();
        SearchTerms.fold(text)
                .codePoints()
                .map(point -> point >= FIRST && point <= LAST
                        ? INITIALS.charAt((point - FIRST) / SYLLABLES_PER_INITIAL)
                        : point)
                .forEach(initials::appendCodePoint);
        return initials.toString();
    }
}
