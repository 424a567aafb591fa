package city.innovation.proposal.call;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be read of a call, and what the caller may do with it. */
@ApplicationScoped
class CallReading {

    private final OpenCalls calls;
    private final CallAccess access;
    private final Changes changes;

    CallReading(OpenCalls calls, CallAccess access, Changes changes) {
        this.calls = calls;
        this.access = access;
        this.changes = changes;
    }

    /** Whether answers are the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.isAnonymous();
    }

    @Transactional
    CallView call(UUID id) {
        return CallView.of(calls.require(id));
    }

    /** The wire names of the commands that the caller may give now. */
    @Transactional
    CallActions actions(UUID id) {
        OpenCall call = calls.require(id);
        Set<CallRelation> relations = access.mayManage() ? Set.of(CallRelation.MANAGER) : Set.of();
        List<String> actions = Arrays.stream(CallCommand.values())
                .filter(command -> command.startsFrom(call.state()) && command.mayBeGivenBy(relations))
                .map(CallCommand::wireName)
                .toList();
        return new CallActions(call.state(), actions);
    }

    /** Who changed what, first to last; for those who see drafts. */
    @Transactional
    List<ChangeView> revisions(UUID id) {
        calls.require(id);
        access.requireReader();
        return changes.of(id);
    }
}
