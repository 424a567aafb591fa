package city.innovation.proposal.attachment;

import city.innovation.kit.attachment.AttachmentLimits;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many proposals have as many files, or as large ones, as could not be added to any more. */
@ApplicationScoped
class AttachmentPreview implements RulePreview {

    private static final String FULL = """
            select count(*) from (
                select proposal_id from proposal_attachment where removed_at is null
                group by proposal_id having count(*) >= ? or sum(size) >= ?) full_ones
            """;

    private final Sql sql;

    AttachmentPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return AttachmentRecords.LIMITS;
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
