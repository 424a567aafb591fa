package city.innovation.tracker.plan;

import city.innovation.tracker.FileRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Rows of a plan's file that stand below a project, such as its milestones; kept by the feature whose they are. */
public interface TargetRows {

    /** Their names in the column {@code kind}, that of our API first. */
    List<String> kinds();

    /** What a project has of them, as its record calls it: {@code milestones}. */
    String field();

    /** A project has at most so many. */
    int most();

    /**
     * What a row says by the file's columns, among them a title; columns that the file has not are missing. What is
     * wrong is reported.
     */
    Map<String, Object> read(FileRow row);

    /**
     * Hands over those of a plan in the order of the export, by project.
     *
     * @param projects of these alone; null for all
     */
    void each(UUID plan, Collection<UUID> projects, Consumer<Kept> to);

    /** Writes those that are new, then those that changed; the projects' rows are in the database. */
    void write(List<Kept> fresh, List<Kept> changed, Instant at);

    /**
     * One of them.
     *
     * @param projectCode null for a new one
     * @param fields by the columns of a file, as {@link #read} gives them
     */
    record Kept(UUID id, UUID project, String projectCode, Map<String, Object> fields) {}
}
