package city.innovation.proposal.voice;

/** Where a voice stands. */
public enum VoiceState {
    /** Came in; nobody is in charge yet. */
    RECEIVED,
    /** A department is in charge and owes an answer. */
    ASSIGNED,
    /** The department answered; what it promised is still to be done. */
    ANSWERED,
    /** What the voice asked for is done. */
    SOLVED,
    /** It cannot be done, for a stated reason. */
    UNSOLVABLE
}
