package city.innovation.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @Test
    void pairsTheLettersOfEachWord() {
        assertThat(SearchTerms.of("작은 도서관!", "Wi-Fi")).containsExactly("작은", "은$", "도서", "서관", "관$", "wi", "i$", "fi");
        assertThat(SearchTerms.of("차")).containsExactly("차$");
        assertThat(SearchTerms.of("", null, "—·!")).isEmpty();
    }

    @Test
    void keepsLettersBeyondTheBasicPlaneWhole() {
        assertThat(SearchTerms.of("𠮷野")).containsExactly("𠮷野", "野$");
        assertThat(SearchTerms.of("👨‍👩‍👧 가족")).containsExactly("가족", "족$");
    }

    @Test
    void foldsDotsCaseAndForm() {
        assertThat(SearchTerms.fold("임신ㆍ출산")).isEqualTo("임신 출산");
        assertThat(SearchTerms.fold("  임신·출산 ")).isEqualTo(SearchTerms.fold("임신・출산"));
        assertThat(SearchTerms.fold("[공지] AI 교육(2차)"))
                .isEqualTo("공지 ai 교육 2차")
                .isEqualTo(SearchTerms.fold(Normalizer.normalize("공지, ai—교육 2차.", Normalizer.Form.NFD)));
        assertThat(SearchTerms.fold(null)).isEmpty();
    }

    @Test
    void asksForAllPairs() {
        SearchTerms.Query query = SearchTerms.query("작은도서관 주차").orElseThrow();
        assertThat(query.tsquery()).isEqualTo("'작은' & '은도' & '도서' & '서관' & '주차'");
        assertThat(query.patterns()).containsExactly("%작은도서관%", "%주차%");
        assertThat(query.matches("시립 작은도서관 주차장")).isTrue();
        assertThat(query.matches("시립 작은도서 주차장")).isFalse();
    }

    @Test
    void asksForOneSyllableByPrefix() {
        assertThat(SearchTerms.query("차").orElseThrow().tsquery()).isEqualTo("'차':*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?·—", "😀"})
    void asksNothingWithoutLetters(String input) {
        assertThat(SearchTerms.query(input)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "a'b", "a\\b", "a & !b | (c):*", "%_", "a:b<->c"})
    void leavesNoOperatorInTheQuery(String input) {
        SearchTerms.query(input)
                .ifPresent(query -> assertThat(query.tsquery())
                        .matches("'[\\p{L}\\p{Nd}]+'(:\\*)?( & '[\\p{L}\\p{Nd}]+'(:\\*)?)*"));
        assertThat(SearchTerms.query("%_")).isEmpty();
    }

    /** Whatever part of a word is asked for is found: the terms asked are among those stored. */
    @ParameterizedTest
    @ValueSource(longs = {3, 20231122})
    void findsEveryPartOfEveryWord(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String word = random.ints(1 + random.nextInt(8), '가', '갸')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int from = random.nextInt(word.length());
            String part = word.substring(from, from + 1 + random.nextInt(word.length() - from));
            List<String> stored = List.of(SearchTerms.of("앞 " + word + " 뒤"));
            SearchTerms.Query query = SearchTerms.query(part).orElseThrow();
            assertThat(query.matches(SearchTerms.fold(word))).isTrue();
            for (String term : query.tsquery().split(" & ")) {
                String letters = term.substring(1, term.lastIndexOf('\''));
                assertThat(stored).anyMatch(term.endsWith(":*") ? s -> s.startsWith(letters) : letters::equals);
            }
        }
    }

    @Test
    void takesALongTextInLinearTime() {
        String long1 = "가나다라마바사아 ".repeat(120_000);
        String long2 = new Random(5)
                .ints(1_000_000, '가', '힣')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(SearchTerms.of(long1)).hasSize(8);
            String[] terms = SearchTerms.of(long2);
            assertThat(String.join("", terms).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900_000, 1_000_010);
        });
    }
}
