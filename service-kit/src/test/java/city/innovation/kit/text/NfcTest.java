package city.innovation.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {

    private static final String GWANGJU_NFD = Normalizer.normalize("광주", Normalizer.Form.NFD);

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new TextModule());

    @Test
    void composesWhatMacOsDecomposes() {
        assertThat(GWANGJU_NFD.codePointCount(0, GWANGJU_NFD.length())).isEqualTo(5);
        assertThat(Nfc.of(GWANGJU_NFD)).isEqualTo("광주");
        assertThat(Nfc.of("임신ㆍ출산 뷁 똠 ﬁ 👨‍👩‍👧 é")).isEqualTo("임신ㆍ출산 뷁 똠 ﬁ 👨‍👩‍👧 é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\u0000", "ab\ud800", "ab\udc00c", "ab\ud800\ud800\udc00"})
    void refusesWhatCannotBeStored(String text) {
        assertThatThrownBy(() -> Nfc.of(text))
                .isInstanceOfSatisfying(
                        BadText.class, e -> assertThat(e.index()).isEqualTo(2));
    }

    @Test
    void normalisesEveryStringOfABody() throws Exception {
        Body body = mapper.readValue(
                "{\"title\":\"%1$s\",\"tags\":[\"%1$s\"],\"labels\":{\"%1$s\":\"%1$s\"}}".formatted(GWANGJU_NFD),
                Body.class);
        assertThat(body).isEqualTo(new Body("광주", List.of("광주"), Map.of("광주", "광주")));
        assertThat(mapper.readValue("{\"title\":null}", Body.class).title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'a\\u0000'}",
                "{'tags':['ok','\\ud800']}",
                "{'labels':{'a':'\\udc00'}}",
                "{'labels':{'\\u0000':'a'}}"
            })
    void refusesBodiesThatCannotBeStored(String json) {
        assertThatThrownBy(() -> mapper.readValue(json.replace('\'', '"'), Body.class))
                .isInstanceOf(JsonMappingException.class)
                .hasRootCauseInstanceOf(BadText.class);
    }

    @Test
    void normalisesTreesToo() throws Exception {
        Tree tree = mapper.readValue(
                "{\"details\":{\"%1$s\":[\"%1$s\",{\"a\":\"%1$s\"},1.50,null]},\"none\":null}".formatted(GWANGJU_NFD),
                Tree.class);
        assertThat(tree.details()).isEqualTo(new ObjectMapper().readTree("{\"광주\":[\"광주\",{\"a\":\"광주\"},1.50,null]}"));
        assertThat(tree.none()).isEqualTo(NullNode.instance);
        assertThat(tree.absent()).isNull();
        assertThatThrownBy(() -> mapper.readTree("{\"a\":[\"b\\u0000\"]}")).hasRootCauseInstanceOf(BadText.class);
    }

    record Tree(JsonNode details, JsonNode none, JsonNode absent) {}

    record Body(String title, List<String> tags, Map<String, String> labels) {}
}
