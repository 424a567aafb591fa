package city.innovation.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.http.ProblemType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenTextsTest {

    private static final String NUMBER = "제 번호는 900101-1234567 입니다";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    record Body(String reason, Inner inner, List<Inner> many, Map<String, Object> details) {}

    record Inner(String text, String externalId, String url, int count) {}

    static Stream<Object> withANumber() {
        return Stream.of(
                NUMBER,
                new Body(NUMBER, null, null, null),
                new Body(null, inner(NUMBER), null, null),
                new Body(null, null, List.of(inner("좋습니다"), inner(NUMBER)), null),
                new Body(null, null, null, Map.of("더", List.of(NUMBER))),
                new Body(null, null, null, Map.of(NUMBER, "이름에")),
                new Body(null, null, null, Map.of("url", "900101-1234567")),
                JSON.objectNode().set("details", JSON.objectNode().put("externalId", "900101-1234567")),
                JSON.objectNode().put("reason", NUMBER),
                JSON.arrayNode()
                        .add(JSON.objectNode().set("deep", JSON.arrayNode().add(NUMBER))));
    }

    @ParameterizedTest
    @MethodSource("withANumber")
    void aNumberIsFoundHoweverDeep(Object body) {
        assertThatThrownBy(() -> WrittenTexts.requireBody(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.RESIDENT_NUMBER_REFUSED));
    }

    @Test
    void idsOfOtherSystemsAreNotWritten() {
        assertThatCode(() -> {
                    WrittenTexts.require(null);
                    WrittenTexts.require(Arrays.asList("좋습니다", null, 9001011234567L));
                    WrittenTexts.require(new Inner("좋습니다", "9001011234567", "https://a.kr/9001011234567", 3));
                    WrittenTexts.requireBody(JSON.objectNode().put("externalId", "9001011234567"));
                })
                .doesNotThrowAnyException();
    }

    private static Inner inner(String text) {
        return new Inner(text, null, null, 1);
    }
}
