package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final Set<String> EXPECTED = Arrays.stream(ProblemType.values())
            .flatMap(type -> Stream.of("title", "detail", "advice").map(part -> type.code() + '.' + part))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void bothLanguagesHaveEveryTextAndNoOther() {
        assertThat(ProblemTexts.bundle(Locale.ROOT).keySet()).isEqualTo(EXPECTED);
        assertThat(ProblemTexts.bundle(Locale.ENGLISH).keySet()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void koreanTextsAreKoreanAndEnglishOnesAreNot(ProblemType type) {
        assertThat(ProblemTexts.detail(type, Locale.KOREAN)).containsPattern("\\p{IsHangul}");
        assertThat(ProblemTexts.detail(type, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHangul}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,ko",
                "'en-GB,en;q=0.9',en",
                "'fr,ko;q=0.5,en;q=0.1',ko",
                "fr,ko",
                "*,ko",
                "';;q=x',ko",
                "en-US,en"
            })
    void theLanguageIsTheBestOfTwo(String acceptLanguage, String expected) {
        assertThat(Languages.of(acceptLanguage).toLanguageTag()).isEqualTo(expected);
    }
}
