package city.innovation.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    @Test
    void cutsBetweenGraphemes() {
        assertThat(Graphemes.preview("도서관 주차장", 3)).isEqualTo("도서관…");
        assertThat(Graphemes.preview("도서관 주차장", 4)).isEqualTo("도서관…");
        assertThat(Graphemes.preview("도서관", 3)).isEqualTo("도서관");
        assertThat(Graphemes.preview("👨‍👩‍👧👍🏽뷁", 2)).isEqualTo("👨‍👩‍👧👍🏽…");
        String decomposed = Normalizer.normalize("광주", Normalizer.Form.NFD);
        assertThat(Graphemes.preview(decomposed, 1)).isEqualTo(Normalizer.normalize("광", Normalizer.Form.NFD) + "…");
    }

    @Test
    void showsOneLine() {
        assertThat(Graphemes.preview("  첫 줄\n\n 둘째\t줄 ", 100)).isEqualTo("첫 줄 둘째 줄");
    }

    @Test
    void countsAsPeopleDo() {
        assertThat(Graphemes.count("가👨‍👩‍👧b")).isEqualTo(3);
        assertThat(Graphemes.count("🇰🇷🇰🇷")).isEqualTo(2);
        assertThat(Graphemes.count("")).isZero();
    }
}
