package city.innovation.proposal;

import city.innovation.events.proposal.ProposalErased;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Takes personal data out of a proposal; its history, links and figures stay whole. */
@ApplicationScoped
class Erasure {

    private static final List<String> TEXTS =
            List.of("title", "problem", "improvement", "expectedEffect", "details", "tags", "outcome");
    private static final List<String> PERSONS = List.of("contributors", "invitation", "completion", "measurementDraft");

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
        private final ForgottenPeople people;
        private final StandIns standIns;

        Context(Clock clock, Event<ProposalPersonsErased> told, ForgottenPeople people, StandIns standIns) {
            this.clock = clock;
            this.told = told;
            this.people = people;
            this.standIns = standIns;
        }
    }

    /** Puts stand-ins in the place of people, in the running transaction; how many people nothing names any more. */
    int erase(Proposal proposal, boolean texts) {
        Instant now = context.clock.instant();
        List<String> people = proposal.people();
        List<String> named = context.people.namedAt(proposal);
        proposal.erase(pseudonyms::of, texts, now);
        if (proposal.received()) {
            desk.announce(proposal, "erase", facts -> new ProposalErased(facts, now, people));
        } else {
            desk.record(proposal, "erase", null, null); // the world knows nothing of it
        }
        changes.erase(proposal.id(), texts ? texts(proposal.received()) : PERSONS);
        changes.conceal(proposal.id());
        sql.update("delete from waste_reporter where proposal_id = ?", proposal.id());
        context.standIns.replace("duty", "responsible_subject", "resource_id = ?", proposal.id());
        context.told.fire(new ProposalPersonsErased(proposal.id(), texts));
        return context.people.forget(named);
    }

    /** Of what was received the title is public by law, and stays. */
    private static List<String> texts(boolean received) {
        return Stream.concat(TEXTS.stream(), PERSONS.stream())
                .filter(field -> !received || !field.equals("title"))
                .toList();
    }
}
