package city.innovation.tracker.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes imported work items. */
@ApplicationScoped
class WorkItemImportStore {

    private final WorkItems items;
    private final WorkItemService.Recording recording;

    WorkItemImportStore(WorkItems items, WorkItemService.Recording recording) {
        this.items = items;
        this.recording = recording;
    }

    /** Stores what is new or differs; says how many rows that were. What has ended stays as it was. */
    int store(List<WorkItemImport.Row> rows) {
        Map<String, WorkItem> known = known(rows);
        Map<WorkItem, Optional<Map<String, Object>>> before = new LinkedHashMap<>();
        int stored = 0;
        for (WorkItemImport.Row row : rows) {
            WorkItem item = row.code() == null ? null : known.get(row.code());
            boolean ended = item != null && item.state() != WorkItemState.ACTIVE;
            WorkItemContent content =
                    item == null ? row.content() : row.content().over(item.content(), row.given());
            if (ended || (item != null && item.content().equals(content))) {
                continue;
            }
            WorkItem written = item == null ? recording.begin(row.code(), content) : item;
            before.putIfAbsent(written, Optional.ofNullable(item).map(WorkItem::fields));
            written.write(content);
            items.persist(written);
            known.put(written.code(), written);
            stored++;
        }
        items.flush();
        before.forEach((item, old) -> recording.record(item, "import", old.orElse(null), null));
        items.getEntityManager().clear();
        return stored;
    }

    private Map<String, WorkItem> known(List<WorkItemImport.Row> rows) {
        List<String> codes = rows.stream()
                .map(WorkItemImport.Row::code)
                .filter(Objects::nonNull)
                .toList();
        return items.coded(codes).stream()
                .collect(Collectors.toMap(WorkItem::code, Function.identity(), (a, b) -> a, HashMap::new));
    }
}
