package city.innovation.tracker.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, WorkItem> known =
                items
                        .coded(rows.stream()
                                .map(WorkItemImport.Row::code)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(WorkItem::code, Function.identity(), (a, b) -> a, HashMap::new));
        int stored = 0;
        for (WorkItemImport.Row row : rows) {
            WorkItem item = row.code() == null ? null : known.get(row.code());
            boolean ended = item != null && item.state() != WorkItemState.ACTIVE;
            if (ended || (item != null && item.content().equals(row.content()))) {
                continue;
            }
            Map<String, Object> before = item == null ? null : item.fields();
            WorkItem written = item == null ? recording.begin(row.code(), row.content()) : item;
            written.write(row.content());
            items.persist(written);
            items.flush();
            known.put(written.code(), written);
            recording.record(written, "import", before, null);
            stored++;
        }
        return stored;
    }
}
