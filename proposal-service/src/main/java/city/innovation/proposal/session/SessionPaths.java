package city.innovation.proposal.session;

/** Where sessions live. */
final class SessionPaths {

    static final String SESSIONS = "/api/v1/sessions";

    private SessionPaths() {}
}
