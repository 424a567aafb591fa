package city.innovation.tracker.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanPreviewTest {

    @Test
    void itNamesTheFirstChangesAndSaysHowManyThereAre() {
        List<PlanPreview.Change> changes = IntStream.range(0, 5)
                .mapToObj(n -> new PlanPreview.Change("P" + n, "title", "옛 이름", "새 이름"))
                .toList();
        Map<String, Object> summary = PlanPreview.summary(changes, 3);
        assertThat(summary)
                .containsEntry("changesTotal", 5)
                .containsEntry("changed", 5L)
                .containsEntry("changes", changes.subList(0, 3));
    }
}
