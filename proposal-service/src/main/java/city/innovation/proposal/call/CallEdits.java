package city.innovation.proposal.call;

import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Changes of what a call says. */
@ApplicationScoped
class CallEdits {

    private final CallDesk desk;
    private final CallRules rules;
    private final MergePatch mergePatch;
    private final Clock clock;

    CallEdits(CallDesk desk, CallRules rules, MergePatch mergePatch, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Applies a merge patch (RFC 7396); once opened its opening and its criteria stay, the closing may move. */
    @Transactional
    OpenCall edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        OpenCall call = desk.take(id, expected);
        CallContent content = mergePatch.apply(call.content(), patch, CallContent.class);
        rules.requireEditable(call, content);
        rules.require(content, clock.instant());
        Map<String, Object> before = CallDesk.fields(call);
        call.write(content);
        return desk.finish(call, "edit", before, null, null);
    }
}
