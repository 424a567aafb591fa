package city.innovation.proposal.library;

/** Whether a story is shown. */
enum StoryState {
    /** Shown to everybody. */
    PUBLISHED,
    /** No longer shown, since its proposal's adoption was taken back. */
    WITHDRAWN
}
