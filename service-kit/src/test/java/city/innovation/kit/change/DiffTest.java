package city.innovation.kit.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiffTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void namesOnlyTheFieldsThatDiffer() throws Exception {
        Diff diff = Diff.between(Map.of("state", "DRAFT", "title", "제안"), Map.of("state", "SUBMITTED", "title", "제안"));

        assertThat(written(diff)).isEqualTo(read("{'state':{'from':'DRAFT','to':'SUBMITTED'}}"));
    }

    @Test
    void showsWhatCameAndWhatWentAsNull() throws Exception {
        Diff diff = Diff.between(Map.of("old", 1), Map.of("fresh", true));

        assertThat(written(diff)).isEqualTo(read("{'old':{'from':1,'to':null},'fresh':{'from':null,'to':true}}"));
    }

    @Test
    void looksIntoNestedObjectsAndComparesListsAsAWhole() throws Exception {
        Diff diff = Diff.between(
                read("{'outcome':{'grade':'SU','won':1},'tags':['a']}"),
                read("{'outcome':{'grade':'U','won':1},'tags':['a','b']}"));

        assertThat(written(diff))
                .isEqualTo(read("{'outcome.grade':{'from':'SU','to':'U'},'tags':{'from':['a'],'to':['a','b']}}"));
    }

    @Test
    void aNestedObjectThatAppearsIsNamedByItsFieldsToo() throws Exception {
        Diff appears = Diff.between(read("{'outcome':null}"), read("{'outcome':{'grade':'U'}}"));
        Diff changes = Diff.between(read("{'outcome':{'grade':'U'}}"), read("{'outcome':{'grade':'SU'}}"));

        assertThat(written(appears.then(changes))).isEqualTo(read("{'outcome.grade':{'from':null,'to':'SU'}}"));
    }

    @Test
    void twoStepsAddUpAndWhatCameBackIsLeftOut() throws Exception {
        Diff first = stored("{'state':{'from':'A','to':'B'},'title':{'from':'x','to':'y'}}");
        Diff second = stored("{'state':{'from':'B','to':'C'},'title':{'from':'y','to':'x'}}");

        assertThat(written(first.then(second))).isEqualTo(read("{'state':{'from':'A','to':'C'}}"));
        assertThat(written(first.then(second).reversed())).isEqualTo(read("{'state':{'from':'C','to':'A'}}"));
    }

    @Test
    void survivesBeingStored() throws Exception {
        Diff diff = stored("{'a':{'from':null,'to':{'deep':[1,2]}}}");

        assertThat(stored(JSON.writeValueAsString(diff))).isEqualTo(diff);
    }

    @Test
    void equalValuesAddNothing() {
        assertThat(Diff.none().with("state", "A", "A").isEmpty()).isTrue();
        assertThat(Diff.none().with("state", "A", "B").fields()).containsOnlyKeys("state");
    }

    private static Diff stored(String text) throws JsonProcessingException {
        return JSON.readValue(text.replace('\'', '"'), Diff.class);
    }

    private static JsonNode written(Diff diff) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(diff));
    }

    private static JsonNode read(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
