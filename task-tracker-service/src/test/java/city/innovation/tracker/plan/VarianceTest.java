package city.innovation.tracker.plan;

import static city.innovation.tracker.plan.RandomTree.kind;
import static city.innovation.tracker.plan.RandomTree.project;
import static city.innovation.tracker.plan.RandomTree.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any baseline whatever becomes of its plan; the seed is in the message of a failure. */
class VarianceTest {

    private static final int TREES = 100;
    private static final int CHANGES = 8;
    private static final LocalDate ON = LocalDate.of(2020, 9, 30);
    private static final UUID BASELINE = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("city.innovation.tracker.plan.RandomTree#policies")
    void nothingDiffersFromWhatWasJustFrozen(RollUpPolicy policy) {
        for (long seed = 0; seed < TREES; seed++) {
            List<Standing> tree = RandomTree.of(new Random(seed));
            assertThat(variance(freeze(tree), tree, policy).nodes())
                    .as("seed %d", seed)
                    .hasSize(tree.size())
                    .allSatisfy(node -> {
                        assertThat(node.change()).isEqualTo(Variance.Change.KEPT);
                        assertThat(node.weight()).isEqualTo(node.weightBefore());
                        assertThat(node.plannedBp()).isEqualTo(node.plannedBpBefore());
                        assertThat(node.endSlipDays()).isIn(0L, null);
                        assertThat(node.budgetWon()).isEqualTo(node.budgetWonBefore());
                        assertThat(node.targets()).isEmpty();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("city.innovation.tracker.plan.RandomTree#policies")
    void theFrozenSideStaysWhatItWasAndTheOtherIsThePlans(RollUpPolicy policy) {
        for (long seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            List<Standing> tree = RandomTree.of(random);
            List<FrozenNode> frozen = freeze(tree);
            Map<UUID, Variance.NodeVariance> atFirst = byId(variance(frozen, tree, policy));
            List<Standing> changed = changed(tree, random);
            RollUp current = RollUp.of(changed, policy, ON);
            Variance later = variance(frozen, changed, policy);
            assertThat(later.nodes())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .hasSize(union(tree, changed));
            for (Variance.NodeVariance node : later.nodes()) {
                Standing before = find(tree, node.nodeId());
                Standing now = find(changed, node.nodeId());
                assertThat(node.change()).as("seed %d", seed).isEqualTo(change(before, now));
                if (before != null) {
                    Variance.NodeVariance first = atFirst.get(node.nodeId());
                    assertThat(List.of(node.code(), node.weightBefore(), String.valueOf(node.plannedBpBefore())))
                            .as("seed %d", seed)
                            .isEqualTo(List.of(
                                    first.code(), first.weightBefore(), String.valueOf(first.plannedBpBefore())));
                    assertThat(node.progressBpBefore()).as("seed %d", seed).isEqualTo(first.progressBpBefore());
                }
                if (now != null) {
                    assertThat(node.weight()).as("seed %d", seed).isEqualTo(now.weight());
                    assertThat(node.progressBp())
                            .as("seed %d", seed)
                            .isEqualTo(current.figure(now.id()).progressBp());
                }
                assertThat(node.budgetWonBefore())
                        .as("seed %d", seed)
                        .isEqualTo(before == null ? null : aim(before).budgetWon());
                assertThat(node.budgetWon()).as("seed %d", seed).isEqualTo(now == null ? null : aim(now).budgetWon());
                assertThat(node.targets().stream().map(TargetVariance::change).toList())
                        .as("seed %d", seed)
                        .isEqualTo(targetChanges(before, now));
                if (before != null && now != null && now.endsOn() != null) {
                    assertThat(node.endSlipDays())
                            .as("seed %d", seed)
                            .isEqualTo(ChronoUnit.DAYS.between(before.endsOn(), now.endsOn()));
                }
                if (node.behindBp() != null) {
                    assertThat(node.behindBp())
                            .as("seed %d", seed)
                            .isEqualTo(node.plannedBpBefore() - node.progressBp());
                }
            }
        }
    }

    /** What was reached is no target: another last day, which is that of its milestone too, is none. */
    private static List<TargetVariance.Change> targetChanges(Standing before, Standing now) {
        if (before == null) {
            return List.of(TargetVariance.Change.ADDED);
        }
        if (now == null) {
            return List.of(TargetVariance.Change.REMOVED);
        }
        return before.weight() == now.weight() ? List.of() : List.of(TargetVariance.Change.CHANGED);
    }

    private static Variance.Change change(Standing before, Standing now) {
        if (before == null) {
            return Variance.Change.ADDED;
        }
        if (now == null) {
            return Variance.Change.REMOVED;
        }
        boolean same = java.util.Objects.equals(before.parentId(), now.parentId());
        return same ? Variance.Change.KEPT : Variance.Change.MOVED;
    }

    /** Projects are moved, weighed, put off, done, taken out and added. */
    private static List<Standing> changed(List<Standing> tree, Random random) {
        List<Standing> changed = new ArrayList<>(tree);
        List<Standing> tasks = kind(tree, NodeKind.TASK);
        for (int i = 0; i < CHANGES && !tasks.isEmpty(); i++) {
            Standing task = tasks.get(random.nextInt(tasks.size()));
            List<Standing> projects = kind(changed, NodeKind.PROJECT);
            if (projects.isEmpty() || random.nextInt(4) == 0) {
                changed.add(project(task.id(), "new-" + i, 1 + random.nextInt(9), 0, ProjectState.PLANNED));
                continue;
            }
            Standing one = projects.get(random.nextInt(projects.size()));
            switch (random.nextInt(3)) {
                case 0 -> changed.remove(one);
                case 1 -> changed.replaceAll(node -> node.equals(one) ? under(one, task.id()) : node);
                default -> changed.replaceAll(node -> node.equals(one) ? otherwise(one, random) : node);
            }
        }
        return changed;
    }

    private static Standing otherwise(Standing node, Random random) {
        return new Standing(
                node.id(),
                node.parentId(),
                node.kind(),
                node.code(),
                node.title(),
                node.department(),
                node.version() + 1,
                1 + random.nextInt(9),
                node.state(),
                random.nextInt(10_001),
                node.startsOn(),
                node.endsOn().plusDays(random.nextInt(200)));
    }

    private static Variance variance(List<FrozenNode> frozen, List<Standing> tree, RollUpPolicy policy) {
        return Variance.of(BASELINE, ON, frozen, RollUp.of(tree, policy, ON), aims(tree), policy);
    }

    private static Map<UUID, Aim> aims(List<Standing> tree) {
        return tree.stream().collect(Collectors.toMap(Standing::id, VarianceTest::aim));
    }

    /** Money and a milestone that follow from how it stands, so that whatever stands otherwise aims otherwise too. */
    private static Aim aim(Standing node) {
        return new Aim(
                node.kind() == NodeKind.PROJECT ? ProgressMethod.MILESTONES : null,
                node.weight() * 1_000L,
                JsonText.read("[{\"kind\":\"MILESTONE\",\"id\":\"%s\",\"weight\":%d,\"completedOn\":\"%s\"}]"
                        .formatted(node.id(), node.weight(), node.endsOn())));
    }

    private static List<FrozenNode> freeze(List<Standing> tree) {
        return tree.stream()
                .map(node -> new FrozenNode(
                        node.id(),
                        node.parentId(),
                        node.kind(),
                        node.code(),
                        node.title(),
                        node.department(),
                        node.weight(),
                        node.state(),
                        node.startsOn(),
                        node.endsOn(),
                        aim(node).budgetWon(),
                        aim(node).targets(),
                        node.progressBp(),
                        null,
                        false))
                .toList();
    }

    private static Map<UUID, Variance.NodeVariance> byId(Variance variance) {
        return variance.nodes().stream().collect(Collectors.toMap(Variance.NodeVariance::nodeId, Function.identity()));
    }

    private static Standing find(List<Standing> tree, UUID id) {
        return tree.stream().filter(node -> node.id().equals(id)).findFirst().orElse(null);
    }

    private static int union(List<Standing> one, List<Standing> other) {
        return (int) java.util.stream.Stream.concat(one.stream(), other.stream())
                .map(Standing::id)
                .distinct()
                .count();
    }
}
