package city.innovation.events;

/**
 * Ties an event to another resource.
 *
 * @param rel how, for example {@code origin}
 * @param type what it is, for example {@code voice}
 * @param id the resource
 */
public record Link(String rel, String type, String id) {}
