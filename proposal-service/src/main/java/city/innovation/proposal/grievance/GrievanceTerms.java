package city.innovation.proposal.grievance;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long a department has; rule data.
 *
 * @param respond from the recommendation to the response
 */
record GrievanceTerms(@NotNull Term respond) {}
