package city.innovation.proposal.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a session said before a change, for its revision.
 *
 * @param fields by their names in JSON
 */
record SessionSnapshot(Map<String, Object> fields) {

    static SessionSnapshot of(Session session) {
        SessionContent content = session.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", session.state().name());
        fields.put("kind", session.kind());
        fields.put("title", content.title());
        fields.put("topic", content.topic());
        fields.put("agenda", content.agenda());
        fields.put("policyId", content.policyId());
        fields.put("policyTitle", content.policyTitle());
        fields.put("challenge", content.challenge());
        fields.put("district", content.district());
        fields.put("department", content.department());
        fields.put("startsAt", content.startsAt());
        fields.put("endsAt", content.endsAt());
        fields.put("place", content.place());
        fields.put("link", content.link());
        fields.put("capacity", content.capacity());
        fields.put("appointee", content.appointee());
        HeldFigures figures = session.figures();
        fields.put("heldOn", figures == null ? null : figures.heldOn());
        fields.put("participants", figures == null ? null : figures.participants());
        fields.put("experts", figures == null ? null : figures.experts());
        fields.put("minutesRevision", session.minutesRevision());
        return new SessionSnapshot(fields);
    }
}
