package city.innovation.tracker.termination;

import java.util.List;
import java.util.UUID;

/** Says which projects were found weak again and again; those who check them know. */
public interface WeakProjects {

    /**
     * Projects whose last two checks each found less progress than a share of what was planned.
     *
     * @param shareBp the share, in basis points
     */
    List<UUID> twiceBelow(int shareBp);
}
