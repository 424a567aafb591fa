package city.innovation.proposal.library;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stories in the database. */
@ApplicationScoped
class Stories implements PanacheRepositoryBase<Story, UUID> {

    private final StoryAccess access;

    Stories(StoryAccess access) {
        this.access = access;
    }

    /** The story, if the caller may know of it; else 404. */
    Story require(UUID id) {
        return findByIdOptional(id).filter(access::maySee).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Optional<Story> ofProposal(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }
}
