package city.innovation.proposal;

import java.time.LocalDate;

/** A feature beside proposals that keeps people for a time by a rule of its own. */
public interface RetainedElsewhere {

    /**
     * Puts stand-ins in the place of the people whose time is over on that day, in transactions of its own. May be
     * called again on the same day, also by several replicas at once.
     *
     * @return how many people it names no more
     */
    int erase(LocalDate today);
}
