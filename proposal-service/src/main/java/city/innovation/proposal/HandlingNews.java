package city.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the handling of a proposal asks of the features beside it, in its own transaction. */
@ApplicationScoped
class HandlingNews {

    private final Event<ProposalTransferredAsComplaint> complaints;
    private final Event<MentorsNamed> mentors;
    private final Event<HelpersSought> helpers;

    HandlingNews(
            Event<ProposalTransferredAsComplaint> complaints,
            Event<MentorsNamed> mentors,
            Event<HelpersSought> helpers) {
        this.complaints = complaints;
        this.mentors = mentors;
        this.helpers = helpers;
    }

    /** Has a voice made of it; its id, or null if nobody made one. */
    UUID complain(Proposal proposal) {
        ProposalContent content = proposal.content();
        String text = Stream.of(content.problem(), content.improvement(), content.expectedEffect())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        var complaint = new ProposalTransferredAsComplaint(
                proposal.id(), content.title(), text, proposal.author(), content.district());
        complaints.fire(complaint);
        return complaint.voice().get();
    }

    void name(Proposal proposal, List<String> subjects) {
        mentors.fire(new MentorsNamed(proposal.id(), subjects));
    }

    /** Who helped with it. */
    HelpersSought helpers(Proposal proposal) {
        HelpersSought sought = new HelpersSought(proposal.id());
        helpers.fire(sought);
        return sought;
    }
}
