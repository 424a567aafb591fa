package city.innovation.kit.access;

import jakarta.enterprise.context.RequestScoped;

/**
 * Who acts and why, for change records and events. Filled from the token for a request; set by jobs, consumers and
 * schedulers, which activate a request context of their own.
 */
@RequestScoped
public class Acting {

    private String subject = "system";
    private String role = "system";
    private String client;
    private String correlationId;
    private String causationId;
    private String origin;

    /** A person or system that acts by a role. */
    public void as(String subject, String role, String client) {
        this.subject = subject;
        this.role = role;
        this.client = client;
    }

    /** What this action belongs to and follows from: ids of events, or null. */
    public void because(String correlationId, String causationId) {
        this.correlationId = correlationId;
        this.causationId = causationId;
    }

    /** Where the data came from, for example {@code import/<job id>}; null for what people do. */
    public void from(String origin) {
        this.origin = origin;
    }

    public String subject() {
        return subject;
    }

    public String role() {
        return role;
    }

    public String client() {
        return client;
    }

    public String correlationId() {
        return correlationId;
    }

    public String causationId() {
        return causationId;
    }

    public String origin() {
        return origin;
    }
}
