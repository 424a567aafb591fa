package city.innovation.tracker.project;

import city.innovation.events.plan.ProjectCreated;
import city.innovation.events.proposal.ProposalDecided;
import city.innovation.events.proposal.ProposalPromiseSlipped;
import city.innovation.kit.number.Numbers;
import city.innovation.tracker.organisation.Departments;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeContent;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.plan.Nodes;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
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
    private final Beginning beginning;

    ProposalProjects(Nodes nodes, NodeDesk nodeDesk, ProjectDesk desk, Promises promises, Beginning beginning) {
        this.nodes = nodes;
        this.nodeDesk = nodeDesk;
        this.desk = desk;
        this.promises = promises;
        this.beginning = beginning;
    }

    /** What a new project is called and who carries it out. */
    @Singleton
    static class Beginning {

        private final Numbers numbers;
        private final Departments departments;

        Beginning(Numbers numbers, Departments departments) {
            this.numbers = numbers;
            this.departments = departments;
        }

        String code(LocalDate today) {
            return numbers.next(PREFIX, today.getYear());
        }

        /** The department, or the first by its code of those that own what it owned. */
        String department(String code, LocalDate today) {
            List<String> owners = departments.current(code, today);
            return owners.isEmpty() ? code : owners.getFirst();
        }
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
        String code = beginning.code(desk.today());
        NodeContent content = new NodeContent(
                event.proposal().title(),
                null,
                beginning.department(event.department(), desk.today()),
                null,
                List.of(),
                null,
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
