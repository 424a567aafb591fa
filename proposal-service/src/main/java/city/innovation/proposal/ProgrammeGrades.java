package city.innovation.proposal;

import city.innovation.events.EventJson;
import city.innovation.events.evaluation.Award;
import city.innovation.events.evaluation.ProgrammeFinalised;
import city.innovation.events.proposal.ProposalGraded;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes a programme's grades over once all parts of its result are there; a grade is no state. */
@ApplicationScoped
class ProgrammeGrades {

    private static final Set<ProposalState> GRADABLE = EnumSet.of(
            ProposalState.ADOPTED,
            ProposalState.INCUBATING,
            ProposalState.DEFERRED,
            ProposalState.IMPLEMENTING,
            ProposalState.IMPLEMENTED,
            ProposalState.MEASURED,
            ProposalState.SHARED);

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final Sql sql;
    private final Clock clock;

    ProgrammeGrades(Proposals proposals, ProposalDesk desk, Sql sql, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a part, and grades when it was the last that was missing. */
    @Transactional
    void take(ProgrammeFinalised part) {
        sql.update(
                "insert into programme_part (programme, part, parts, awards) values (?, ?, ?, ?::jsonb)"
                        + " on conflict do nothing",
                part.programme(),
                part.part(),
                part.parts(),
                json(part));
        List<ProgrammeFinalised> parts = sql.query(
                "select awards from programme_part where programme = ? order by part",
                row -> read(row.getString("awards")),
                part.programme());
        if (parts.size() < part.parts()) {
            return;
        }
        sql.update("delete from programme_part where programme = ?", part.programme());
        parts.stream()
                .flatMap(whole -> whole.awards().stream())
                .filter(award -> award.proposal() != null)
                .forEach(award -> grade(part.programme(), award));
    }

    private void grade(UUID programme, Award award) {
        Instant now = clock.instant();
        Proposal proposal =
                proposals.findByIdOptional(award.proposal()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (proposal.trail().isGradedBy(programme)) {
            return;
        }
        Snapshot before = Snapshot.of(proposal);
        if (!GRADABLE.contains(proposal.state())) {
            proposal.trail().review(proposal.trail().review().withOneMoreIgnored());
            desk.record(proposal, "grade-without-effect", before, award.grade() + " " + programme);
            return;
        }
        proposal.trail().grade(new Grade(programme, award.division(), award.grade(), award.rank(), now));
        desk.tell(
                proposal,
                "grade",
                before,
                null,
                facts -> new ProposalGraded(facts, now, programme, award.division(), award.grade(), award.rank()));
    }

    private static String json(ProgrammeFinalised part) {
        try {
            return EventJson.mapper().writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that was read can be written", e);
        }
    }

    private static ProgrammeFinalised read(String json) {
        try {
            return EventJson.mapper().readValue(json, ProgrammeFinalised.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that was written can be read", e);
        }
    }
}
