package city.innovation.proposal;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Deletes the rows of people whom nothing names any more: the one place where names stand. */
@ApplicationScoped
public class ForgottenPeople {

    /** A person stays known while another proposal names them as a proposer or implementer. */
    private static final String FORGET = """
            delete from person where subject = any(?) and not exists (
                select 1 from proposal p where p.author = person.subject
                    or jsonb_array_length(p.contributors) > 1
                        and p.contributors @> jsonb_build_array(jsonb_build_object('subject', person.subject))
                    or p.completion is not null and p.completion -> 'implementers'
                        @> jsonb_build_array(jsonb_build_object('subject', person.subject))
                    or p.measurement_draft is not null and p.measurement_draft -> 'completion' -> 'implementers'
                        @> jsonb_build_array(jsonb_build_object('subject', person.subject)))
            """;

    private final Sql sql;
    private final Instance<PersonReferences> others;

    ForgottenPeople(Sql sql, @Any Instance<PersonReferences> others) {
        this.sql = sql;
        this.others = others;
    }

    /** Forgets, in the running transaction, those of them that nothing names; how many they were. */
    public int forget(Collection<String> subjects) {
        return sql.update(
                FORGET,
                subjects.stream().filter(person -> !isNamedElsewhere(person)).toList());
    }

    /** Everybody that is named about a proposal. */
    List<String> namedAt(Proposal proposal) {
        return Stream.concat(
                        proposal.people().stream(),
                        others.stream().flatMap(other -> other.namedAt(proposal.id()).stream()))
                .distinct()
                .toList();
    }

    private boolean isNamedElsewhere(String subject) {
        return others.stream().anyMatch(other -> other.names(subject));
    }
}
