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
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The project, locked to the end of the transaction; else 404. */
    public Node lockProject(UUID id) {
        return project(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The project that carries out a proposal. */
    public Optional<Node> ofProposal(UUID proposal) {
        return find("project.proposalId", proposal).firstResultOptional();
    }

    /** The nodes of a plan that have these codes and are not removed. */
    List<Node> coded(UUID plan, Collection<String> codes) {
        return list("planId = ?1 and removedAt is null and code in ?2", plan, codes);
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
