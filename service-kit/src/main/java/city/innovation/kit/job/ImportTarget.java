package city.innovation.kit.job;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.TableRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a service can import; one bean per kind.
 *
 * @param <T> a row that was read and found right
 */
public interface ImportTarget<T> {

    /** For example {@code proposals}. */
    String kind();

    /**
     * Prepares for a job.
     *
     * @throws city.innovation.kit.problem.Refusal if the options are wrong; asked before the job is taken on
     */
    Intake<T> open(UUID jobId, ImportOptions options);

    /** Takes the rows of one job in. */
    interface Intake<T> {

        /**
         * Reads a row and adds what is wrong with it; the answer is not looked at when an error was added. The rows may
         * be read twice, with the same findings; where all or none are to be stored, all were read once before the first
         * is stored.
         */
        T read(TableRow row, Findings findings);

        /**
         * Stores rows in the running transaction and writes them out; rows that are there already are passed over. Says
         * how many were new.
         *
         * @throws city.innovation.kit.problem.Refusal if nothing can be stored any more; the import fails by it
         */
        int store(List<T> rows);

        /** What to say of the whole after a dry run, when all rows were read; empty for nothing. */
        default Map<String, Object> preview() {
            return Map.of();
        }

        /** What to say of the whole once all rows are in; empty for nothing. */
        Map<String, Object> summary();
    }

    /** What is found in one row. */
    interface Findings {

        /** The row is not taken. */
        void error(Flaw flaw);

        /** The row is taken, but its sender should know. */
        void warning(Flaw flaw);
    }
}
