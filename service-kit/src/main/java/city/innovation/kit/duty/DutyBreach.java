package city.innovation.kit.duty;

/**
 * A duty's day is over and it is not done. Observed with {@code @Observes} by a service that makes something follow
 * from it: the observer runs in the transaction that marks the breach, so that the effect happens exactly once. If it
 * fails, neither is kept and it is tried again a minute later.
 *
 * @param duty as it stands, stage {@code BREACHED}
 */
public record DutyBreach(DutyView duty) {}
