package city.innovation.proposal.call;

import city.innovation.events.call.CallEvent;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What every change of a call has in common: its record, its event, and word to those who count from its closing. */
@ApplicationScoped
class CallDesk {

    static final String RESOURCE = "open-call";

    private final OpenCalls calls;
    private final CallAccess access;
    private final Changes changes;
    private final Outbox outbox;
    private final Event<CallClosingMoved> closings;

    CallDesk(OpenCalls calls, CallAccess access, Changes changes, Outbox outbox, Event<CallClosingMoved> closings) {
        this.calls = calls;
        this.access = access;
        this.changes = changes;
        this.outbox = outbox;
        this.closings = closings;
    }

    /** The call for a manager's command: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    OpenCall take(UUID id, Version expected) {
        OpenCall call = calls.require(id);
        access.requireManager();
        Version.require(expected, call.version());
        return call;
    }

    static Map<String, Object> fields(OpenCall call) {
        CallContent content = call.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", call.state().name());
        fields.put("title", content.title());
        fields.put("topic", content.topic());
        fields.put("challenge", content.challenge());
        fields.put("responsibleDepartment", content.responsibleDepartment());
        fields.put("opensAt", content.opensAt());
        fields.put("closesAt", content.closesAt());
        fields.put("criteria", content.criteria());
        fields.put("rewards", content.rewards());
        return fields;
    }

    /**
     * Finishes a change.
     *
     * @param before the fields before it; null for a new call
     * @param event what the world is told, or null
     */
    OpenCall finish(OpenCall call, String command, Map<String, Object> before, String reason, CallEvent event) {
        long sequence = event == null ? 0 : call.nextEvent();
        calls.store(call);
        Diff diff = before == null ? null : Diff.between(before, fields(call));
        changes.record(RESOURCE, call.id(), call.version(), command, null, reason, diff);
        if (event != null) {
            outbox.append(event, sequence);
        }
        Instant closesAt = call.content().closesAt();
        if (before != null && call.openedAt() != null && !closesAt.equals(before.get("closesAt"))) {
            closings.fire(new CallClosingMoved(call.id(), closesAt));
        }
        return call;
    }
}
