package city.innovation.proposal.call;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What innovation managers do with calls. */
@ApplicationScoped
class CallService {

    private final CallAccess access;
    private final CallDesk desk;
    private final CallRules rules;
    private final Numbers numbers;
    private final Clock clock;

    CallService(CallAccess access, CallDesk desk, CallRules rules, Numbers numbers, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    OpenCall create(CallContent content) {
        access.requireManager();
        Instant now = clock.instant();
        rules.require(content, now);
        String number = numbers.next("C", CityTime.dateOf(now).getYear());
        OpenCall call = new OpenCall(GUID.v7().toUUID(), number, content, now);
        return desk.finish(call, "draft", null, null, null);
    }

    @Transactional
    OpenCall open(UUID id, Version expected) {
        OpenCall call = desk.take(id, expected);
        Map<String, Object> before = CallDesk.fields(call);
        Instant now = clock.instant();
        var opened = call.open(now);
        if (!now.isBefore(call.content().closesAt())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("call.period.over");
        }
        return desk.finish(call, CallCommand.OPEN.wireName(), before, null, opened);
    }

    /** Closes it before its time; its answers are decided from now on. */
    @Transactional
    OpenCall close(UUID id, Version expected) {
        OpenCall call = desk.take(id, expected);
        Map<String, Object> before = CallDesk.fields(call);
        var closed = call.close(clock.instant());
        return desk.finish(call, CallCommand.CLOSE.wireName(), before, null, closed);
    }

    @Transactional
    OpenCall cancel(UUID id, Version expected, String reason) {
        OpenCall call = desk.take(id, expected);
        Map<String, Object> before = CallDesk.fields(call);
        var cancelled = call.cancel(clock.instant(), reason);
        return desk.finish(call, CallCommand.CANCEL.wireName(), before, reason, cancelled);
    }
}
