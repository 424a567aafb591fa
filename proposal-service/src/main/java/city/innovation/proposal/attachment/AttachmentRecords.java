package city.innovation.proposal.attachment;

import city.innovation.kit.access.Acting;
import city.innovation.kit.attachment.AttachmentLimits;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who attached what and under which limits. */
@ApplicationScoped
class AttachmentRecords {

    static final String LIMITS = "proposal-attachments";

    private static final String KIND = "attachment";

    private final Rules rules;
    private final Acting acting;
    private final Changes changes;
    private final Clock clock;

    AttachmentRecords(Rules rules, Acting acting, Changes changes, Clock clock) {
        this.rules = rules;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(LIMITS, AttachmentLimits.class, new AttachmentLimits(10, 50), LocalDate.of(2006, 1, 1));
    }

    /** The limits of today. */
    AttachmentLimits limits() {
        return rules.<AttachmentLimits>current(LIMITS, CityTime.dateOf(clock.instant()))
                .data();
    }

    /** Who acts; of a waste report nobody in particular. */
    String actor() {
        return acting.subject();
    }

    void added(Attachment attachment) {
        changes.record(KIND, attachment.id(), attachment.version(), "attach", null, null, null);
    }

    void removed(Attachment attachment, Instant at) {
        changes.record(
                KIND,
                attachment.id(),
                attachment.version() + 1,
                "remove",
                null,
                null,
                Diff.none().with("removedAt", null, at.toString()));
    }
}
