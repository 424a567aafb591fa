package city.innovation.tracker.project;

import city.innovation.tracker.plan.ProgressMethod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the progress of projects is measured by; one for each method. */
public interface ProgressSource {

    ProgressMethod method();

    /** How far a project is, in basis points; null if there is nothing to measure by. */
    Integer shareBp(UUID project);

    /** How much must still be done before the project can be called carried out. */
    int open(UUID project);

    /** The earliest day by which something that is still open was due, by project; nothing for those without. */
    Map<UUID, LocalDate> earliestDue(Collection<UUID> projects);
}
