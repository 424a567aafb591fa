package city.innovation.proposal.library;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Cases of earlier programmes from a file. */
@ApplicationScoped
class StoryImport implements ImportTarget<ImportedStory> {

    static final String KIND = "case-library";

    /** The fields that a file can give. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "before",
            "after",
            "people",
            "budgetWon",
            "budgetNote",
            "category",
            "district",
            "department",
            "challenge",
            "year",
            "publishedAt",
            "externalId");

    private final StoryImportStore store;

    StoryImport(StoryImportStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedStory> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .map(field -> Flaw.ofBody("/mapping/" + field, "import.field.unknown", String.join(", ", FIELDS)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(jobId, options);
    }

    private final class Reading implements Intake<ImportedStory> {

        private final UUID jobId;
        private final ImportOptions options;

        Reading(UUID jobId, ImportOptions options) {
            this.jobId = jobId;
            this.options = options;
        }

        @Override
        public ImportedStory read(TableRow row, Findings findings) {
            StoryRow cells = new StoryRow(row, options, findings);
            StoryText text = new StoryText(
                    cells.required("title", 1_000),
                    cells.text("before", 20_000),
                    cells.required("after", 20_000),
                    cells.text("people", 5_000),
                    cells.won("budgetWon"),
                    cells.text("budgetNote", 5_000),
                    cells.text("category", 50),
                    cells.text("district", 20),
                    cells.text("department", 50),
                    cells.text("challenge", 50),
                    cells.year("year"));
            return new ImportedStory(text, cells.time("publishedAt"), options.source(), cells.text("externalId", 200));
        }

        @Override
        public int store(List<ImportedStory> rows) {
            return store.store(jobId, rows);
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
