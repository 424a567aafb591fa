package city.innovation.proposal.session;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** How many policies have enough sessions by each requirement; those that have begun keep theirs. */
@ApplicationScoped
class RequirementsPreview implements RulePreview {

    private static final String ENOUGH = """
            select count(*) from (
                select policy_id from participation_session
                where policy_id is not null and state = 'HELD' and (? or kind = any(?))
                group by policy_id having count(*) >= ?) enough
            """;

    private final Sql sql;

    RequirementsPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return SessionRules.REQUIREMENTS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return Stream.concat(enough("now ", (PolicyRequirements) current.data()), enough("then ", (PolicyRequirements)
                        proposed.data()))
                .toList();
    }

    private Stream<Affected> enough(String when, PolicyRequirements rule) {
        return rule.requirements().stream()
                .map(requirement -> new Affected(
                        when + "enough for " + requirement.importance(),
                        sql.query(
                                        ENOUGH,
                                        row -> row.getLong(1),
                                        requirement.kinds().isEmpty(),
                                        requirement.kinds(),
                                        requirement.comparison().enough(requirement.sessions()))
                                .getFirst()));
    }
}
