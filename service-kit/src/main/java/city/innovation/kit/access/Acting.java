package city.innovation.kit.access;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;

/**
 * Who acts and why, for change records and events. Filled from the token for a request; set by jobs, consumers and
 * schedulers, which activate a request context of their own.
 */
@RequestScoped
public class Acting {

    /** What the names begin with under which programs act. */
    public static final String PROGRAM = "system:";

    private static final String CONCEALED = "concealed";

    private final CurrentIdentityAssociation identity;
    private Caller caller;
    private String subject;
    private String absent;
    private String role;
    private String client;
    private String correlationId;
    private String causationId;
    private String origin;

    Acting(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Who calls; anonymous for a request without a token and for what the service does by itself. */
    public Caller caller() {
        if (caller == null) {
            take(Caller.of(identity.getIdentity()));
        }
        return caller;
    }

    /** What the service does by itself or on an event, under a name of its own, for example {@code system:duties}. */
    public void as(String subject) {
        this.caller = Caller.anonymous();
        this.subject = subject;
        this.role = Role.SYSTEM.wireName();
    }

    /** What is done later for somebody who asked for it, for example an import. */
    public void onBehalfOf(Caller caller) {
        take(caller);
    }

    private void take(Caller of) {
        caller = of;
        subject = of.isAnonymous() ? "anonymous" : of.subject();
        if (of.deputy() != null) {
            subject = of.deputy();
            absent = of.subject();
        }
        role = of.roles().stream().sorted().map(Role::wireName).findFirst().orElse("none");
        client = of.client();
    }

    /** Keeps who acts out of records and events, where the law protects it; the role stays. */
    public void conceal() {
        caller();
        subject = CONCEALED;
        client = null;
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

    /** Who acts in fact: the deputy, where one acts. */
    public String subject() {
        caller();
        return subject;
    }

    /** In whose place a deputy acts; null for what somebody does by oneself. */
    public String inPlaceOf() {
        caller();
        return absent;
    }

    /** The wire name of the first of the caller's roles in the order of {@link Role}. */
    public String role() {
        caller();
        return role;
    }

    public String client() {
        caller();
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
