package city.innovation.kit.job;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes lines of text, which nothing tells from each other; a line {@code wrong} is refused. */
@ApplicationScoped
class LineImport implements ImportTarget<String> {

    static final String KIND = "lines";

    private final Sql sql;
    private volatile RuntimeException trouble;

    LineImport(Sql sql) {
        this.sql = sql;
    }

    /** From now on storing fails; null ends that. */
    void fail(RuntimeException trouble) {
        this.trouble = trouble;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<String> open(UUID jobId, ImportOptions options) {
        return new Lines(jobId);
    }

    private final class Lines implements Intake<String> {

        private final UUID job;
        private final Set<Integer> read = new HashSet<>();

        Lines(UUID job) {
            this.job = job;
        }

        @Override
        public String read(TableRow row, Findings findings) {
            String line = row.cell("line");
            read.add(row.number());
            if ("wrong".equals(line)) {
                findings.error(Flaw.ofBody("line", "import.required", "line"));
            }
            return line;
        }

        @Override
        public int store(List<String> rows) {
            sql.batch(
                    "insert into import_line (job_id, line) values (?, ?)",
                    rows.stream().map(line -> new Object[] {job, line}).toList());
            if (trouble != null) {
                throw trouble;
            }
            return rows.size();
        }

        @Override
        public Map<String, Object> preview() {
            return Map.of("read", read.size());
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
