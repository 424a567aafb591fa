package city.innovation.tracker.plan;

/**
 * Why a project stands against its plan as it does.
 *
 * @param cause what it is
 * @param figure how much of it, in the unit of the cause
 */
public record HealthReason(HealthCause cause, int figure) {}
