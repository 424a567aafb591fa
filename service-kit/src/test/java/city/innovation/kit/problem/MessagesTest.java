package city.innovation.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String FLAWS = "city.innovation.kit.problem.Flaws";

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ResourceBundle.getBundle(FLAWS, Locale.KOREAN).keySet())
                .isEqualTo(ResourceBundle.getBundle(FLAWS, Locale.ENGLISH).keySet());
    }

    @Test
    void arguments_are_filled_in() {
        assertThat(Messages.of(Locale.ENGLISH, "param.enum", "A, B")).isEqualTo("must be one of: A, B");
        assertThat(Messages.of(Locale.KOREAN, "param.limit", 200)).contains("200");
    }
}
