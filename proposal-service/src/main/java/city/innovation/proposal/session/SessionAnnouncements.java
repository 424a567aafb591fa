package city.innovation.proposal.session;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.session.SessionFacts;
import java.util.List;

/** What all events of a session say of it. */
final class SessionAnnouncements {

    private SessionAnnouncements() {}

    /**
     * The facts after the change.
     *
     * @param part whom the event names beside the department
     */
    static SessionFacts facts(Session session, EventRoom.Part part) {
        SessionContent content = session.content();
        return new SessionFacts(
                session.id(),
                session.number(),
                session.state().name(),
                session.kind(),
                content.title(),
                content.policyId(),
                content.challenge(),
                content.district(),
                content.department(),
                content.startsAt(),
                session.version(),
                session.ruleVersion(),
                session.internal(),
                content.policyId() == null
                        ? List.of()
                        : List.of(new Link("about", "policy", content.policyId().toString())),
                part.part(),
                part.parts(),
                new Concerned(part.people(), part.departments(content.department())));
    }
}
