package city.innovation.proposal.call;

/** A call has no duties of its own: its answers have them, and time opens and closes it. */
enum CallDuty {}
