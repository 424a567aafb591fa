package city.innovation.tracker.plan;

import static city.innovation.tracker.plan.RandomTree.kind;
import static city.innovation.tracker.plan.RandomTree.node;
import static city.innovation.tracker.plan.RandomTree.project;
import static city.innovation.tracker.plan.RandomTree.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for any tree; the seed is in the message of a failure. */
class RollUpTest {

    private static final int TREES = 200;
    private static final LocalDate ON = LocalDate.of(2020, 6, 30);

    @Test
    void aYearsPlanIsWorkedOutByHand() {
        Standing area = node(NodeKind.AREA, null, "1", 1);
        Standing task = node(NodeKind.TASK, area.id(), "1-1", 1);
        Standing other = node(NodeKind.TASK, area.id(), "1-2", 1);
        List<Standing> tree = List.of(
                area,
                task,
                other,
                project(task.id(), "a", 1, 10_000, ProjectState.COMPLETED),
                project(task.id(), "b", 3, 5_000, ProjectState.IN_PROGRESS),
                project(other.id(), "c", 1, 1, ProjectState.IN_PROGRESS),
                project(other.id(), "d", 1, 9_999, ProjectState.TERMINATED));
        RollUp children = RollUp.of(tree, policy(Averaging.CHILDREN), ON);
        assertThat(children.figure(task.id()).progressBp()).isEqualTo(6_250); // (10000 + 3·5000) ÷ 4
        assertThat(children.figure(other.id()).progressBp()).isEqualTo(1); // the terminated one is dropped
        assertThat(children.figure(area.id()).progressBp()).isEqualTo(3_126); // (6250 + 1) ÷ 2, half up
        RollUp projects = RollUp.of(tree, policy(Averaging.PROJECTS), ON);
        assertThat(projects.figure(null).progressBp()).isEqualTo(5_000); // (10000 + 15000 + 1) ÷ 5
        assertThat(projects.figure(null).plannedBp()).isEqualTo(4_973); // 182 of 366 days
    }

    @Test
    void allDoneAloneShowsAllAndNothingDoneAloneShowsNothing() {
        Standing area = node(NodeKind.AREA, null, "1", 1);
        List<Standing> tree = new ArrayList<>(List.of(area));
        for (int i = 0; i < 100_000; i++) {
            tree.add(project(area.id(), "p" + i, 1, Share.WHOLE, ProjectState.COMPLETED));
        }
        tree.add(project(area.id(), "last", 1, 9_999, ProjectState.IN_PROGRESS));
        assertThat(RollUp.of(tree, policy(Averaging.CHILDREN), ON).figure(null).progressBp())
                .isEqualTo(9_999);
        assertThat(Share.of(1, 1_000_000)).isEqualTo(1);
        assertThat(Share.of(0, 7)).isZero();
        assertThat(Share.of(7, 7)).isEqualTo(Share.WHOLE);
        assertThat(Share.of(2, 3)).isEqualTo(6_667);
    }

    /** A city's plan gave each area the mean of its projects and the whole the mean of all projects. */
    @Test
    void theWholeIsTheMeanOfAllProjectsNotOfTheAreas() {
        Standing large = node(NodeKind.AREA, null, "1", 1);
        Standing small = node(NodeKind.AREA, null, "2", 1);
        List<Standing> tree = List.of(
                large,
                small,
                project(large.id(), "a", 1, 9_000, ProjectState.IN_PROGRESS),
                project(large.id(), "b", 1, 8_310, ProjectState.IN_PROGRESS),
                project(small.id(), "c", 1, 6_000, ProjectState.IN_PROGRESS));
        RollUp rollUp = RollUp.of(tree, policy(Averaging.PROJECTS), ON);
        assertThat(rollUp.figure(large.id()).progressBp()).isEqualTo(8_655);
        assertThat(rollUp.figure(null).progressBp()).isEqualTo(7_770); // 23,310 ÷ 3, not (8,655 + 6,000) ÷ 2
    }

    @Test
    void whatEndedEarlyCountsWhereThePlanKeepsIt() {
        Standing area = node(NodeKind.AREA, null, "1", 1);
        List<Standing> tree = List.of(
                area,
                project(area.id(), "a", 1, 8_000, ProjectState.IN_PROGRESS),
                project(area.id(), "b", 1, 2_000, ProjectState.TERMINATED));
        RollUpPolicy keep = new RollUpPolicy(Averaging.CHILDREN, EmptyNodes.SKIP, EndedNodes.KEEP);
        assertThat(RollUp.of(tree, keep, ON).figure(null).progressBp()).isEqualTo(5_000);
        assertThat(RollUp.of(tree, policy(Averaging.CHILDREN), ON).figure(null).progressBp())
                .isEqualTo(8_000);
    }

    @Test
    void emptyNodesCountAsThePlanSays() {
        Standing full = node(NodeKind.AREA, null, "1", 1);
        Standing empty = node(NodeKind.AREA, null, "2", 1);
        List<Standing> tree = List.of(full, empty, project(full.id(), "a", 1, 4_000, ProjectState.IN_PROGRESS));
        assertThat(RollUp.of(tree, policy(Averaging.CHILDREN), ON).figure(null).progressBp())
                .isEqualTo(4_000);
        assertThat(RollUp.of(tree, policy(Averaging.CHILDREN), ON)
                        .figure(empty.id())
                        .progressBp())
                .isNull();
        RollUpPolicy zero = new RollUpPolicy(Averaging.CHILDREN, EmptyNodes.ZERO, EndedNodes.DROP);
        assertThat(RollUp.of(tree, zero, ON).figure(null).progressBp()).isEqualTo(2_000);
        assertThat(RollUp.of(List.of(), zero, ON).figure(null).progressBp()).isNull();
    }

    @ParameterizedTest
    @MethodSource("city.innovation.tracker.plan.RandomTree#policies")
    void everyFigureComesOutOfItsExplanationAlone(RollUpPolicy policy) {
        for (long seed = 0; seed < TREES; seed++) {
            List<Standing> tree = RandomTree.of(new Random(seed));
            RollUp rollUp = RollUp.of(tree, policy, ON);
            List<UUID> explained = new ArrayList<>(tree.stream()
                    .filter(node -> node.kind() != NodeKind.PROJECT)
                    .map(Standing::id)
                    .toList());
            explained.add(null);
            for (UUID node : explained) {
                Explanation why = Explanation.of(rollUp, node, node, policy.averaging());
                if (why.parts().isEmpty()) {
                    boolean zero = policy.emptyNodes() == EmptyNodes.ZERO && node != null;
                    assertThat(why.progressBp()).as("seed %d", seed).isEqualTo(zero ? (Integer) 0 : null);
                    continue;
                }
                long weights =
                        why.parts().stream().mapToLong(Explanation.Part::weight).sum();
                long sum = why.parts().stream()
                        .mapToLong(part -> (long) part.weight() * part.progressBp())
                        .sum();
                assertThat(why.progressBp()).as("seed %d", seed).isEqualTo(byHand(sum, weights));
                assertThat(why.parts().stream()
                                .mapToInt(Explanation.Part::shareBp)
                                .sum())
                        .as("seed %d", seed)
                        .isEqualTo(why.progressBp());
                assertThat(why.parts().stream()
                                .mapToInt(Explanation.Part::weightBp)
                                .sum())
                        .as("seed %d", seed)
                        .isEqualTo(10_000);
            }
        }
    }

    @Test
    void aProjectsFigureComesOutOfItsMilestonesOrIndicatorsAlone() {
        for (long seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            boolean indicators = random.nextBoolean();
            long way = indicators ? 1_000_000_000L : 1;
            List<Measure> measures = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int weight = indicators ? 1 : 1 + random.nextInt(1_000_000);
                measures.add(measure(weight, Math.round(way * Math.clamp(random.nextDouble() * 1.4 - 0.2, 0, 1)), way));
            }
            long sum = measures.stream()
                    .mapToLong(one -> one.weight() * one.gone())
                    .sum();
            long whole = measures.stream().mapToLong(one -> one.weight() * way).sum();
            int figure = Share.of(sum, whole);
            List<ExplainedMeasure> parts = ExplainedMeasure.of(figure, measures);
            assertThat(parts.stream().mapToInt(ExplainedMeasure::shareBp).sum())
                    .as("seed %d", seed)
                    .isEqualTo(figure);
            assertThat(parts.stream().mapToInt(ExplainedMeasure::weightBp).sum())
                    .as("seed %d", seed)
                    .isEqualTo(10_000);
            assertThat(parts)
                    .as("seed %d", seed)
                    .allSatisfy(part -> assertThat(part.shareBp())
                            .isLessThanOrEqualTo(part.weightBp() + 1)); // each rounded by itself
            assertThat(ExplainedMeasure.of(figure == 0 ? 1 : figure - 1, measures))
                    .as("another figure is not made of them, seed %d", seed)
                    .isEmpty();
        }
    }

    private static Measure measure(int weight, long gone, long way) {
        return new Measure(UUID.randomUUID(), "항목", weight, null, null, null, null, null, gone, way);
    }

    /** The rule as a city's clerk would write it down. */
    private static int byHand(long sum, long weights) {
        if (sum == 0) {
            return 0;
        }
        if (sum == weights * 10_000) {
            return 10_000;
        }
        long rounded = Math.round((double) sum / weights);
        return (int) Math.max(1, Math.min(9_999, rounded));
    }

    @ParameterizedTest
    @MethodSource("city.innovation.tracker.plan.RandomTree#policies")
    void theOrderOfRowsChangesNothing(RollUpPolicy policy) {
        for (long seed = 0; seed < TREES; seed++) {
            List<Standing> tree = RandomTree.of(new Random(seed));
            List<Standing> shuffled = new ArrayList<>(tree);
            Collections.shuffle(shuffled, new Random(seed));
            RollUp one = RollUp.of(tree, policy, ON);
            RollUp other = RollUp.of(shuffled, policy, ON);
            for (Standing node : tree) {
                assertThat(other.figure(node.id())).as("seed %d", seed).isEqualTo(one.figure(node.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("city.innovation.tracker.plan.RandomTree#policies")
    void movingAProjectChangesItsOldAndNewAncestorsAlone(RollUpPolicy policy) {
        for (long seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            List<Standing> tree = RandomTree.of(random);
            List<Standing> projects = kind(tree, NodeKind.PROJECT);
            List<Standing> tasks = kind(tree, NodeKind.TASK);
            if (projects.isEmpty() || tasks.isEmpty()) {
                continue;
            }
            Standing moved = projects.get(random.nextInt(projects.size()));
            Standing to = tasks.get(random.nextInt(tasks.size()));
            List<Standing> after = new ArrayList<>(tree);
            after.replaceAll(node -> node.equals(moved) ? under(moved, to.id()) : node);
            RollUp before = RollUp.of(tree, policy, ON);
            RollUp then = RollUp.of(after, policy, ON);
            Set<UUID> touched = new HashSet<>(ancestors(tree, moved.parentId()));
            touched.addAll(ancestors(tree, to.id()));
            for (Standing node : tree) {
                if (!touched.contains(node.id())) {
                    assertThat(then.figure(node.id())).as("seed %d", seed).isEqualTo(before.figure(node.id()));
                }
            }
        }
    }

    private static Set<UUID> ancestors(List<Standing> tree, UUID from) {
        Set<UUID> found = new HashSet<>();
        UUID at = from;
        while (at != null) {
            found.add(at);
            UUID here = at;
            at = tree.stream()
                    .filter(node -> node.id().equals(here))
                    .findFirst()
                    .orElseThrow()
                    .parentId();
        }
        return found;
    }

    private static RollUpPolicy policy(Averaging averaging) {
        return new RollUpPolicy(averaging, EmptyNodes.SKIP, EndedNodes.DROP);
    }
}
