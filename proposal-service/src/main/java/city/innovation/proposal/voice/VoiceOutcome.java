package city.innovation.proposal.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What came of a voice.
 *
 * @param answer what the department answered, or null
 * @param resolution what was done, or why it cannot be done, or null
 * @param reasonCode why it cannot be done; null unless it can't
 * @param answeredAt when it was first answered, or null
 * @param resolvedAt when it was solved or found unsolvable, or null
 */
@Embeddable
record VoiceOutcome(
        String answer,
        String resolution,
        @Column(name = "reason_code") String reasonCode,
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "resolved_at") Instant resolvedAt) {

    static final VoiceOutcome NONE = new VoiceOutcome(null, null, null, null, null);

    VoiceOutcome answered(String text, Instant at) {
        return new VoiceOutcome(text, resolution, reasonCode, answeredAt == null ? at : answeredAt, resolvedAt);
    }

    VoiceOutcome resolved(String how, String code, Instant at) {
        return new VoiceOutcome(answer, how, code, answeredAt, at);
    }

    /** The answer is kept, since it was given; that it is one is not. */
    VoiceOutcome reopened() {
        return new VoiceOutcome(answer, null, null, null, null);
    }
}
