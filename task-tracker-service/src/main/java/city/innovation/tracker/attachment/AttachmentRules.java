package city.innovation.tracker.attachment;

import city.innovation.kit.attachment.AttachmentLimits;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** How much a project may have attached, and which could not be added to under other limits. */
@ApplicationScoped
class AttachmentRules implements RulePreview {

    private static final String CODE = "project-attachments";

    private static final String FULL = """
            select count(*) from (
                select node_id from project_attachment where removed_at is null
                group by node_id having count(*) >= ? or sum(size) >= ?) full_ones
            """;

    private final Rules rules;
    private final Sql sql;

    AttachmentRules(Rules rules, Sql sql) {
        this.rules = rules;
        this.sql = sql;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(CODE, AttachmentLimits.class, new AttachmentLimits(50, 200), LocalDate.of(2006, 1, 1));
    }

    AttachmentLimits on(LocalDate day) {
        return rules.<AttachmentLimits>current(CODE, day).data();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(
                new Affected("now full", full((AttachmentLimits) current.data())),
                new Affected("then full", full((AttachmentLimits) proposed.data())));
    }

    private long full(AttachmentLimits limits) {
        return sql.query(FULL, row -> row.getLong(1), limits.most(), limits.totalBytes())
                .getFirst();
    }
}
