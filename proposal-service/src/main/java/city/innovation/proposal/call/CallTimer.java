package city.innovation.proposal.call;

import city.innovation.events.call.CallEvent;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Opens and closes calls at the times that they name; after a standstill at those same times. */
@ApplicationScoped
class CallTimer implements TimedWork {

    private static final DueTable CALLS = new DueTable("open_call", "id", "next_at");

    private final OpenCalls.Repository calls;
    private final CallDesk desk;
    private final DueRows rows;

    CallTimer(OpenCalls.Repository calls, CallDesk desk, DueRows rows) {
        this.calls = calls;
        this.desk = desk;
        this.rows = rows;
    }

    @Override
    public void work() {
        rows.each(CALLS, this::lead);
    }

    private void lead(UUID id) {
        OpenCall call = calls.findById(id);
        Map<String, Object> before = CallDesk.fields(call);
        boolean opens = call.state() == CallState.DRAFT;
        Instant at = opens ? call.content().opensAt() : call.content().closesAt();
        CallEvent event = opens ? call.open(at) : call.close(at);
        desk.finish(call, (opens ? CallCommand.OPEN : CallCommand.CLOSE).wireName(), before, null, event);
    }
}
