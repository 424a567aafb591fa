package city.innovation.proposal.session;

/** What was said at a session. */
enum StatementKind {
    /** A wish, a remark, an idea. */
    STATEMENT,
    /** A story of what was done, told to employees. */
    STORY
}
