package city.innovation.tracker.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a request was decided.
 *
 * @param ground why something is withheld; null where all is given
 * @param groundReason why that ground applies
 * @param publishedTitle what the published list calls it; names nobody
 * @param documents how many documents are given
 * @param late whether it came after the last day
 */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) DisclosureOutcome outcome,
        @Enumerated(EnumType.STRING) LegalGround ground,
        @Column(name = "ground_reason") String groundReason,
        String answer,
        @Column(name = "published_title") String publishedTitle,
        Integer documents,
        @Column(name = "decided_at") Instant decidedAt,
        Boolean late) {

    /** Something is withheld, or it came too late, so that whoever asked may object (article 18 ①). */
    boolean mayBeObjectedTo() {
        return outcome != DisclosureOutcome.DISCLOSED || late;
    }
}
