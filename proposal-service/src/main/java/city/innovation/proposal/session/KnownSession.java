package city.innovation.proposal.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What another feature needs to know of a session that the caller may know of.
 *
 * @param number people-facing number
 * @param kind a code of the rules
 * @param heldOn the day, Asia/Seoul; null until it was held or when it is cancelled
 * @param people how many took part, experts among them; 0 until it was held
 */
public record KnownSession(UUID id, String number, String kind, String title, LocalDate heldOn, int people) {}
