package city.innovation.tracker.disclosure;

import city.innovation.kit.lifecycle.Command;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be read of requests, and what the caller may do with one. */
@ApplicationScoped
class InformationRequestReading {

    private final InformationRequestDesk desk;
    private final Standing standing;

    InformationRequestReading(InformationRequestDesk desk, Standing standing) {
        this.desk = desk;
        this.standing = standing;
    }

    @Transactional
    InformationRequest request(UUID id) {
        return desk.see(id);
    }

    @Transactional
    InformationRequestSummary.Actions actions(UUID id) {
        InformationRequest request = desk.see(id);
        Set<InformationRequestRelation> relations = desk.relations(request);
        List<String> actions = Arrays.stream(InformationRequestCommand.values())
                .filter(command -> command.startsFrom(request.state()) && command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
        return new InformationRequestSummary.Actions(request.state(), actions);
    }

    /** Refuses (401) a caller without a token. */
    void requireCaller() {
        standing.require(!standing.isAnonymous());
    }

    /** Refuses (401 or 403) who does not bring files in. */
    void requireImporter() {
        standing.require(standing.manages());
    }
}
