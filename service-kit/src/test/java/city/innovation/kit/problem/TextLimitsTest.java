package city.innovation.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TextLimitsTest {

    @Inject
    Validator validator;

    record Limited(
            @Size(min = 2, max = 3) String text,
            @Size(max = 2) List<@Size(max = 1) String> list,
            @Size(max = 1) Map<String, @Valid String> map) {}

    @Test
    void textsAreCountedByCharacters() {
        assertThat(flaws("👍👍👍", null, null)).isZero();
        assertThat(flaws("가나다", null, null)).isZero();
        assertThat(flaws("👍👍👍👍", null, null)).isOne();
        assertThat(flaws("👍", null, null)).as("one is not two").isOne();
    }

    @Test
    void listsAndMapsByWhatTheyHold() {
        assertThat(flaws(null, List.of("👍", "가"), Map.of("가나", "나"))).isZero();
        assertThat(flaws(null, List.of("👍", "가", "나"), Map.of("가", "나", "다", "라")))
                .isEqualTo(2);
        assertThat(flaws(null, List.of("👍👍"), null)).isOne();
    }

    private int flaws(String text, List<String> list, Map<String, String> map) {
        return validator.validate(new Limited(text, list, map)).size();
    }
}
