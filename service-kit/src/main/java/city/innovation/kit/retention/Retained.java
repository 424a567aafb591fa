package city.innovation.kit.retention;

import java.time.LocalDate;

/** A feature that keeps people for a time by a rule of its own. */
public interface Retained {

    /**
     * Puts stand-ins in the place of the people whose time is over on that day, in transactions of its own. May be
     * called again on the same day, also by several replicas at once.
     *
     * @return how many people it names no more
     */
    int erase(LocalDate today);
}
