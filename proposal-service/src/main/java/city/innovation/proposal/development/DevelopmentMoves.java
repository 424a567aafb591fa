package city.innovation.proposal.development;

import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.HelpersSought;
import city.innovation.proposal.MentorsNamed;
import city.innovation.proposal.ProposalMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a proposal's own course does to its mentors and opinions. */
@ApplicationScoped
class DevelopmentMoves {

    private final Mentors mentors;
    private final Assignments assignments;
    private final AssignmentService service;
    private final OpinionEnds opinions;
    private final Clock clock;

    DevelopmentMoves(
            Mentors mentors, Assignments assignments, AssignmentService service, OpinionEnds opinions, Clock clock) {
        this.mentors = mentors;
        this.assignments = assignments;
        this.service = service;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** Opinions that nobody needs any more. */
    @ApplicationScoped
    static class OpinionEnds {

        private final Opinions opinions;
        private final OpinionDesk desk;
        private final Acting acting;
        private final Clock clock;

        OpinionEnds(Opinions opinions, OpinionDesk desk, Acting acting, Clock clock) {
            this.opinions = opinions;
            this.desk = desk;
            this.acting = acting;
            this.clock = clock;
        }

        void withdraw(ProposalMoved moved) {
            for (Opinion opinion : opinions.awaited(moved.proposalId())) {
                Map<String, Object> before = opinion.fields();
                opinion.withdraw(acting.subject(), clock.instant());
                desk.close(opinion, before, moved.command(), null);
            }
        }

        void tell(HelpersSought sought) {
            opinions.of(sought.proposalId()).stream()
                    .map(Opinion::adviser)
                    .filter(Objects::nonNull)
                    .forEach(sought::advised);
        }
    }

    /** Once it is decided nobody mentors it any more, and no opinion is awaited. */
    void moved(@Observes ProposalMoved moved) {
        if (DevelopedProposals.isUndecided(moved.state())) {
            return;
        }
        opinions.withdraw(moved);
        assignments.of(moved.proposalId()).stream()
                .filter(assignment -> !assignment.isOver())
                .forEach(assignment -> service.end(assignment, moved.command(), null));
    }

    /** Development begins with these; each must be registered (400). */
    void named(@Observes MentorsNamed named) {
        for (int i = 0; i < named.mentors().size(); i++) {
            String pointer = "/mentors/" + i;
            Mentor mentor = mentors.of(named.mentors().get(i))
                    .filter(Mentor::active)
                    .orElseThrow(() -> Refusal.of(List.of(Flaw.ofBody(pointer, "mentor.unknown"))));
            if (assignments.of(named.proposalId()).stream()
                    .noneMatch(known -> !known.isOver() && known.mentor().equals(mentor.subject()))) {
                service.begin(named.proposalId(), mentor, clock.instant());
            }
        }
    }

    /** Who ever mentored it, gave an opinion or is asked for one may not judge it. */
    void sought(@Observes HelpersSought sought) {
        assignments.of(sought.proposalId()).forEach(assignment -> sought.mentored(assignment.mentor()));
        opinions.tell(sought);
    }
}
