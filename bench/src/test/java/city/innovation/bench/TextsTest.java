package city.innovation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void titlesDifferAndAreTheSameForTheSameSeed() {
        List<String> titles = titles(5);
        Set<String> different = new HashSet<>(titles);

        assertThat(titles).isEqualTo(titles(5)).isNotEqualTo(titles(6));
        assertThat(different).hasSizeGreaterThan(9_500);
        assertThat(titles).anyMatch(title -> title.contains("주차")).allMatch(title -> title.length() <= 200);
    }

    private static List<String> titles(long seed) {
        KoreanTitles source = new KoreanTitles(seed, List.of());
        return Stream.generate(source::title).limit(10_000).toList();
    }

    @Test
    void aProposalHasAboutOneKilobyte() {
        assertThat(ProposalTexts.some(20))
                .allSatisfy(text ->
                        assertThat(text.json().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(800, 1_600));
    }

    @Test
    void optionsAreReadAndWrongOnesNamed() {
        Options options = Options.parse(List.of("--only", "post,get", "--rounds", "3"), Path.of("/suite"));

        assertThat(options.only()).containsExactly("get", "post");
        assertThat(options.rounds()).isEqualTo(3);
        assertThatThrownBy(() -> Options.parse(List.of("--only", "nothing"), Path.of("/suite")))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> Options.parse(List.of("--rows", "many"), Path.of("/suite")))
                .hasMessageContaining("--rows");
        assertThatThrownBy(() -> Options.parse(List.of("--fast"), Path.of("/suite")))
                .hasMessageContaining("--fast");
    }
}
