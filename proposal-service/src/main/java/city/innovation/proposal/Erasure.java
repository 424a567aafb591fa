package city.innovation.proposal;

import city.innovation.events.proposal.ProposalErased;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Takes personal data out of a proposal; its history, links and figures stay whole. */
@ApplicationScoped
class Erasure {

    private static final List<String> TEXTS =
            List.of("problem", "improvement", "expectedEffect", "details", "tags", "outcome");
    private static final List<String> PERSONS = List.of("contributors", "invitation", "completion", "measurementDraft");

    /** A person stays known while another proposal names them. */
    private static final String FORGET = """
            delete from person where subject = any(?) and not exists (
                select 1 from proposal p where p.author = person.subject
                    or p.contributors @> jsonb_build_array(jsonb_build_object('subject', person.subject)))
            """;

    private final ProposalDesk desk;
    private final Changes changes;
    private final Pseudonyms pseudonyms;
    private final Sql sql;
    private final Context context;

    Erasure(ProposalDesk desk, Changes changes, Pseudonyms pseudonyms, Sql sql, Context context) {
        this.desk = desk;
        this.changes = changes;
        this.pseudonyms = pseudonyms;
        this.sql = sql;
        this.context = context;
    }

    /** When, and who else must hear of it. */
    @Singleton
    static class Context {

        private final Clock clock;
        private final Event<ProposalPersonsErased> told;
        private final Instance<PersonReferences> others;

        Context(Clock clock, Event<ProposalPersonsErased> told, @Any Instance<PersonReferences> others) {
            this.clock = clock;
            this.told = told;
            this.others = others;
        }

        /** Everybody that is named about it. */
        List<String> namedAt(Proposal proposal) {
            return Stream.concat(
                            proposal.people().stream(),
                            others.stream().flatMap(other -> other.namedAt(proposal.id()).stream()))
                    .distinct()
                    .toList();
        }

        boolean isNamedElsewhere(String subject) {
            return others.stream().anyMatch(other -> other.names(subject));
        }
    }

    /** Puts stand-ins in the place of people, in the running transaction; how many people nothing names any more. */
    int erase(Proposal proposal, boolean texts) {
        Instant now = context.clock.instant();
        List<String> people = proposal.people();
        List<String> named = context.namedAt(proposal);
        proposal.erase(pseudonyms::of, texts, now);
        desk.announce(proposal, "erase", facts -> new ProposalErased(facts, now, people));
        changes.erase(proposal.id(), texts ? join() : PERSONS);
        sql.update("delete from waste_reporter where proposal_id = ?", proposal.id());
        context.told.fire(new ProposalPersonsErased(proposal.id(), texts));
        return sql.update(
                FORGET,
                named.stream()
                        .filter(person -> !context.isNamedElsewhere(person))
                        .toList());
    }

    private static List<String> join() {
        return Stream.concat(TEXTS.stream(), PERSONS.stream()).toList();
    }
}
