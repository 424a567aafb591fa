package city.innovation.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void quoted_and_bare_are_the_same_key() {
        assertThat(IdempotencyKey.of("abc")).isEqualTo(IdempotencyKey.of(" \"abc\" "));
        assertThat(IdempotencyKey.of("\"a\\\"b\\\\c\"").text()).isEqualTo("a\"b\\c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "\"a", "\"a\"b\"", "\"a\\n\"", "\"a\\\"", "a\u0007", "키"})
    void other_texts_are_no_keys(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(header)).isInstanceOf(Refusal.class);
    }
}
