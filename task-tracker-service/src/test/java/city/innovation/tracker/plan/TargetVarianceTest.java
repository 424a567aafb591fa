package city.innovation.tracker.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetVarianceTest {

    private static final String FROZEN = """
            [{"kind":"INDICATOR","id":"1","target":90,"quarters":[{"value":45.0}],"actual":10},
             {"kind":"MILESTONE","id":"2","title":"시범 운영","dueOn":"2020-06-30"}]""";

    @Test
    void numbersOfOneValueAimAtTheSameAndWhatWasReachedIsNoAim() throws JsonProcessingException {
        assertThat(between(
                        FROZEN.replace("90", "90.0").replace("45.0", "45").replace("\"actual\":10", "\"actual\":20")))
                .isEmpty();
        assertThat(between(FROZEN.replace("45.0", "45.5")))
                .extracting(TargetVariance::id, TargetVariance::change)
                .containsExactly(tuple("1", TargetVariance.Change.CHANGED));
    }

    @Test
    void whatCameAndWentIsTold() throws JsonProcessingException {
        assertThat(between(FROZEN.replace("\"id\":\"2\"", "\"id\":\"3\"")))
                .extracting(TargetVariance::change)
                .containsExactly(TargetVariance.Change.REMOVED, TargetVariance.Change.ADDED);
    }

    private static List<TargetVariance> between(String now) throws JsonProcessingException {
        return TargetVariance.between(json(FROZEN), json(now));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
