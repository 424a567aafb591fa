package city.innovation.proposal.session;

import java.time.LocalDate;

/**
 * What a session counts as.
 *
 * @param heldOn the day, Asia/Seoul
 * @param participants how many took part, experts not among them; may be more than had signed up
 * @param experts how many experts took part
 */
record HeldFigures(LocalDate heldOn, int participants, int experts) {}
