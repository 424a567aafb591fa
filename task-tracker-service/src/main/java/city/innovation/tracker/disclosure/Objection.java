package city.innovation.tracker.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What whoever asked holds against the decision, and what came of it.
 *
 * @param outcome null until it is decided
 */
@Embeddable
record Objection(
        @Column(name = "objection") String text,
        @Column(name = "objected_at") Instant objectedAt,
        @Column(name = "objection_extended_at") Instant extendedAt,

        @Enumerated(EnumType.STRING) @Column(name = "objection_outcome")
        ObjectionOutcome outcome,

        @Column(name = "objection_answer") String answer,
        @Column(name = "objection_decided_at") Instant decidedAt) {

    Objection extended(Instant at) {
        return new Objection(text, objectedAt, at, null, null, null);
    }

    Objection decided(ObjectionOutcome how, String why, Instant at) {
        return new Objection(text, objectedAt, extendedAt, how, why, at);
    }
}
