package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The proposals in the database. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private final ProposalAccess access;

    Proposals(ProposalAccess access) {
        this.access = access;
    }

    /** The proposal, if there is one that the caller may know of; else 404. */
    Proposal require(UUID id) {
        Proposal proposal = findById(id);
        if (proposal == null || !access.maySee(proposal)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        access.protectReporter(proposal.kind(), access.isProposer(proposal));
        return proposal;
    }

    /** The proposal with that receipt number; else 404. */
    Proposal require(String number) {
        return find("number", number)
                .firstResultOptional()
                .filter(access::maySee)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Those that a project carries out: that it was begun for, if any, and those that followed into it. */
    List<UUID> of(UUID projectId, UUID begunFor) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.implementation.projectId = ?1 or p.id = ?2 order by p.id",
                        UUID.class)
                .setParameter(1, projectId)
                .setParameter(2, begunFor)
                .getResultList();
    }
}
