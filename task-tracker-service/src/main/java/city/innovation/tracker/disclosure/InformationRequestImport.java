package city.innovation.tracker.disclosure;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.organisation.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Requests for information from a file, as the portal that took them before gives them. */
@ApplicationScoped
class InformationRequestImport implements ImportTarget<ImportedRequest> {

    static final String KIND = "information-requests";

    private final PastRequests past;
    private final Departments departments;
    private final Sql sql;
    private final Clock clock;

    InformationRequestImport(PastRequests past, Departments departments, Sql sql, Clock clock) {
        this.past = past;
        this.departments = departments;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedRequest> open(UUID jobId, ImportOptions options) {
        FileColumns columns = new FileColumns(options, ImportedRequestReader.FIELDS);
        return new Taking(new ImportedRequestReader(columns, CityTime.dateOf(clock.instant())));
    }

    private final class Taking implements Intake<ImportedRequest> {

        private final ImportedRequestReader reader;
        private final Set<String> known = new HashSet<>();

        Taking(ImportedRequestReader reader) {
            this.reader = reader;
        }

        @Override
        public ImportedRequest read(TableRow cells, Findings findings) {
            ImportedRequest row = reader.read(cells, findings);
            requireKnown(row.asked().department(), findings);
            return row;
        }

        private void requireKnown(String department, Findings findings) {
            if (department == null || known.contains(department)) {
                return;
            }
            if (departments.unknown(List.of(department)).isEmpty()) {
                known.add(department);
            } else {
                findings.error(Flaw.ofBody("department", "department.unknown", department));
            }
        }

        /** A repeat within the file counts as known too; the first one holds. */
        @Override
        public int store(List<ImportedRequest> rows) {
            List<String> ids = rows.stream().map(ImportedRequest::externalId).toList();
            Set<String> seen = new HashSet<>(sql.query(
                    "select external_id from information_request where external_id = any(?)",
                    row -> row.getString(1),
                    ids));
            List<ImportedRequest> fresh =
                    rows.stream().filter(row -> seen.add(row.externalId())).toList();
            fresh.forEach(past::keep);
            return fresh.size();
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
