package city.innovation.events;

/**
 * Somebody who had a part in it.
 *
 * @param subject the person's subject id
 * @param department code of the person's department at the time, or null for citizens
 * @param shareBp share in basis points, 0 to 10,000
 * @param lead whether this is the main one
 */
public record Contributor(String subject, @MayBeAbsent String department, int shareBp, boolean lead) {}
