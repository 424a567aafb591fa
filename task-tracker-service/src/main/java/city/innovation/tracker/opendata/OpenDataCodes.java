package city.innovation.tracker.opendata;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of the tables, of their columns and of what the totals count. */
@Singleton
class OpenDataCodes implements CodeSource {

    static final String SETS = "open-data-sets";
    static final String DESCRIPTIONS = "open-data-descriptions";
    static final String COLUMNS = "open-data-columns";

    private static final List<String> MEASURES = List.of(
            "information-requests.received",
            "information-requests.waiting",
            "information-requests.withdrawn",
            "information-requests.disclosed",
            "information-requests.partly-disclosed",
            "information-requests.not-disclosed",
            "information-requests.late",
            "information-requests.documents",
            "projects.planned",
            "projects.in-progress",
            "projects.completed",
            "projects.suspended",
            "projects.terminated",
            "projects.consolidated",
            "outcomes.saving-won",
            "outcomes.hours-saved",
            "outcomes.hours-added",
            "outcomes.citizens-served",
            "policies.in-preparation",
            "policies.formulated",
            "policies.closed",
            "documents.published",
            "awards.received");

    @Override
    public List<CodeList> codeLists() {
        List<String> sets = Arrays.stream(Dataset.values()).map(Dataset::code).toList();
        List<String> columns = Arrays.stream(Dataset.values())
                .flatMap(dataset -> dataset.names().stream())
                .distinct()
                .toList();
        return List.of(
                new CodeList(SETS, sets),
                new CodeList(DESCRIPTIONS, sets),
                new CodeList(COLUMNS, columns),
                new CodeList("open-data-measures", MEASURES));
    }
}
