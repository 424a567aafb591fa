package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Trees by chance, the same for the same seed but for the ids. */
final class RandomTree {

    private static final List<ProjectState> STATES = List.of(ProjectState.values());

    private RandomTree() {}

    /** Every way in which a plan may average. */
    static Stream<RollUpPolicy> policies() {
        return Stream.of(Averaging.values())
                .flatMap(averaging -> Stream.of(EmptyNodes.values())
                        .flatMap(empty -> Stream.of(EndedNodes.values())
                                .map(ended -> new RollUpPolicy(averaging, empty, ended))));
    }

    static List<Standing> of(Random random) {
        List<Standing> tree = new ArrayList<>();
        for (int a = 0; a < 1 + random.nextInt(4); a++) {
            Standing area = node(NodeKind.AREA, null, "" + a, 1 + random.nextInt(9));
            tree.add(area);
            for (int t = 0; t < random.nextInt(4); t++) {
                Standing task = node(NodeKind.TASK, area.id(), a + "-" + t, 1 + random.nextInt(9));
                tree.add(task);
                for (int p = 0; p < random.nextInt(6); p++) {
                    tree.add(project(
                            task.id(),
                            a + "-" + t + "-" + p,
                            1 + random.nextInt(1_000),
                            random.nextInt(10_001),
                            STATES.get(random.nextInt(STATES.size()))));
                }
            }
        }
        return tree;
    }

    static List<Standing> kind(List<Standing> tree, NodeKind kind) {
        return tree.stream().filter(node -> node.kind() == kind).toList();
    }

    static Standing under(Standing node, UUID parent) {
        return new Standing(
                node.id(),
                parent,
                node.kind(),
                node.code(),
                node.title(),
                node.department(),
                node.version(),
                node.weight(),
                node.state(),
                node.progressBp(),
                node.startsOn(),
                node.endsOn());
    }

    static Standing node(NodeKind kind, UUID parent, String code, int weight) {
        return new Standing(UUID.randomUUID(), parent, kind, code, code, "TRAFFIC", 1, weight, null, 0, null, null);
    }

    static Standing project(UUID parent, String code, int weight, int progressBp, ProjectState state) {
        return new Standing(
                UUID.randomUUID(),
                parent,
                NodeKind.PROJECT,
                code,
                code,
                "TRAFFIC",
                1,
                weight,
                state,
                progressBp,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31));
    }
}
