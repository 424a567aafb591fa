package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The opinions in the database. */
@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, UUID> {

    /** The opinion on that proposal; else 404. */
    Opinion require(UUID proposalId, UUID id) {
        return find("id = ?1 and proposalId = ?2", id, proposalId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** All on a proposal, first to last. */
    List<Opinion> of(UUID proposalId) {
        return list("proposalId = ?1 order by requestedAt, id", proposalId);
    }

    List<Opinion> awaited(UUID proposalId) {
        return list("proposalId = ?1 and state = ?2 order by requestedAt, id", proposalId, OpinionState.REQUESTED);
    }
}
