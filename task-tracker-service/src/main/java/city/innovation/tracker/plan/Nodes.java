package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The nodes in the database. */
@ApplicationScoped
public class Nodes implements PanacheRepositoryBase<Node, UUID> {

    /** The node; else 404. */
    public Node require(UUID id) {
        return known(findById(id));
    }

    /** The project; else 404. */
    public Node requireProject(UUID id) {
        return project(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    public Node lock(UUID id) {
        return known(locked(id));
    }

    /** The same, or null if there is none. */
    Node locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The project, locked to the end of the transaction; else 404. */
    public Node lockProject(UUID id) {
        return project(locked(id));
    }

    /** The project that carries out a proposal and did not end early, locked to the end of the transaction. */
    public Optional<Node> ofProposal(UUID proposal) {
        return find(
                        "project.proposalId = ?1 and project.state not in (?2, ?3)",
                        proposal,
                        ProjectState.TERMINATED,
                        ProjectState.CONSOLIDATED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The nodes of a plan that have these codes and are not removed. */
    List<Node> coded(UUID plan, Collection<String> codes) {
        return list("planId = ?1 and removedAt is null and code in ?2", plan, codes);
    }

    /** The same to change them, locked in the order in which everybody locks nodes. */
    List<Node> codedForUpdate(UUID plan, Collection<String> codes) {
        return find("planId = ?1 and removedAt is null and code in ?2 order by id", plan, codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these nodes that stand in the plan or in none. */
    List<UUID> within(UUID plan, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select n.id from Node n where n.id in :ids and (n.planId = :plan or n.planId is null)",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Whether something that is not removed stands under it. */
    boolean hasChildren(UUID id) {
        return count("parentId = ?1 and removedAt is null", id) > 0;
    }

    private static Node project(Node node) {
        return known(node == null || node.kind() != NodeKind.PROJECT ? null : node);
    }

    private static Node known(Node node) {
        if (node == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return node;
    }
}
