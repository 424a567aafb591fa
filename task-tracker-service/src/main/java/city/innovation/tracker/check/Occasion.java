package city.innovation.tracker.check;

import city.innovation.tracker.designation.CheckPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Why a check was opened, and on what.
 *
 * @param round the period that a regular one is about; null of an occasional one
 * @param aboutFrom the first day that it is about, Asia/Seoul
 * @param aboutTo the last
 * @param reason why somebody wanted to look; null of a regular one
 * @param openedBy subject id, or the system's name
 */
@Embeddable
record Occasion(
        @Enumerated(EnumType.STRING) CheckKind kind,
        String round,
        @Column(name = "about_from") LocalDate aboutFrom,
        @Column(name = "about_to") LocalDate aboutTo,
        String reason,
        @Column(name = "opened_at") Instant openedAt,
        @Column(name = "opened_by") String openedBy) {

    /** By its cadence. */
    static Occasion regular(CheckPeriod period, Instant at) {
        return new Occasion(CheckKind.REGULAR, period.code(), period.first(), period.last(), null, at, "system:time");
    }

    /** At need. */
    static Occasion occasional(LocalDate today, String reason, Instant at, String by) {
        return new Occasion(CheckKind.OCCASIONAL, null, today, today, reason, at, by);
    }
}
