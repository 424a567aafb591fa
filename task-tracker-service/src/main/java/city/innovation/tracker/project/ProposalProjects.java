package city.innovation.tracker.project;

import city.innovation.events.plan.ProjectCreated;
import city.innovation.events.proposal.ProposalDecided;
import city.innovation.events.proposal.ProposalPromiseSlipped;
import city.innovation.kit.number.Numbers;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeContent;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.plan.Nodes;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the decisions on proposals and their promises mean for projects; one project at a time for each proposal. */
@ApplicationScoped
class ProposalProjects {

    private static final String PREFIX = "PJ";

    private final Nodes nodes;
    private final NodeDesk nodeDesk;
    private final ProjectDesk desk;
    private final Promises promises;
    private final Numbers numbers;

    ProposalProjects(Nodes nodes, NodeDesk nodeDesk, ProjectDesk desk, Promises promises, Numbers numbers) {
        this.nodes = nodes;
        this.nodeDesk = nodeDesk;
        this.desk = desk;
        this.promises = promises;
        this.numbers = numbers;
    }

    /** Begins the project, unplaced, unless there is one or none is wanted; takes over the promise. */
    void decided(ProposalDecided event) {
        UUID proposal = event.proposal().proposalId();
        promises.give(proposal, event.promisedOn(), event.decidedAt());
        Optional<Node> known = nodes.ofProposal(proposal);
        known.ifPresent(node -> redate(node, "promise"));
        if (known.isEmpty() && event.startsProject()) {
            begin(event);
        }
    }

    private void begin(ProposalDecided event) {
        UUID proposal = event.proposal().proposalId();
        Instant now = desk.now();
        String code = numbers.next(PREFIX, desk.today().getYear());
        NodeContent content = new NodeContent(
                event.proposal().title(),
                null,
                event.department(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        Node node = Node.unplaced(GUID.v7().toUUID(), code, content, now);
        node.project().carryOut(proposal, promises.day(proposal));
        nodeDesk.tell(node, facts -> new ProjectCreated(facts, now));
        nodeDesk.finish(node, "begin-from-proposal", null, null);
    }

    /** Takes over the new day, now or as soon as there is a project. */
    void slipped(ProposalPromiseSlipped event) {
        UUID proposal = event.proposal().proposalId();
        promises.putOff(proposal, event.newOn(), event.slippedAt(), event.reasonCode());
        nodes.ofProposal(proposal).ifPresent(node -> redate(node, "promise-slipped"));
    }

    private void redate(Node node, String command) {
        Map<String, Object> before = NodeFields.of(node);
        LocalDate day = promises.day(node.project().proposalId());
        node.project().promise(day);
        desk.settle(node, command, before, null);
    }
}
