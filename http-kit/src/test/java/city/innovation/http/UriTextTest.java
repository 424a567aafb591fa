package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a%20b", "/%EA%B0%80", "/a?q=%F0%9F%98%80&x=%25", "/a?q=주차", "*"})
    void escapes_of_utf8_are_clean(String target) {
        assertThat(UriText.isClean(target)).isTrue();
    }

    /** NUL, half a surrogate pair, a byte that begins nothing, an overlong slash, escapes cut short, stray characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/%ED%A0%80",
                "/%FF",
                "/%C0%AF",
                "/%EA%B0",
                "/%",
                "/%1",
                "/%zz",
                "/?q=%zz",
                "/a|b",
                "/?q=<b>"
            })
    void others_are_not(String target) {
        assertThat(UriText.isClean(target)).isFalse();
    }
}
