package city.innovation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @Test
    void theLargestShareLeads() {
        List<Contributor> settled = Shares.settled(List.of(share("a", 3000, false), share("b", 7000, false)));
        assertThat(settled).extracting(Contributor::lead).containsExactly(false, true);
    }

    @Test
    void equalLargestSharesNeedAnAgreedLead() {
        refused(List.of(share("a", 5000, false), share("b", 5000, false)));
        assertThat(Shares.settled(List.of(share("a", 5000, false), share("b", 5000, true))))
                .extracting(Contributor::lead)
                .containsExactly(false, true);
    }

    @Test
    void theLeadHasTheLargestShare() {
        refused(List.of(share("a", 3000, true), share("b", 7000, false)));
        refused(List.of(share("a", 5000, true), share("b", 5000, true)));
    }

    @Test
    void nobodyStandsTwiceAndTheSumIsTheWhole() {
        refused(List.of(share("a", 5000, true), share("a", 5000, false)));
        refused(List.of(share("a", 3333, true), share("b", 3333, false), share("c", 3333, false)));
        Shares.settled(List.of(share("a", 3333, false), share("b", 3333, false), share("c", 3334, false)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 20261122})
    void anySplitOfTheWholeHasOneLeadAmongTheLargest(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Contributor> shares = split(random);
            int most = shares.stream().mapToInt(Contributor::shareBp).max().orElseThrow();
            long largest = shares.stream().filter(c -> c.shareBp() == most).count();
            if (largest > 1) {
                refused(shares);
                continue;
            }
            assertThat(Shares.settled(shares))
                    .as("seed %d", seed)
                    .filteredOn(Contributor::lead)
                    .singleElement()
                    .satisfies(lead -> assertThat(lead.shareBp()).isEqualTo(most));
        }
    }

    private static List<Contributor> split(Random random) {
        List<Integer> cuts = new ArrayList<>(List.of(0, 10_000));
        int people = 2 + random.nextInt(5);
        while (cuts.size() < people + 1) {
            int cut = 1 + random.nextInt(9_999);
            if (!cuts.contains(cut)) {
                cuts.add(cut);
            }
        }
        Collections.sort(cuts);
        List<Contributor> shares = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            shares.add(share("p" + i, cuts.get(i) - cuts.get(i - 1), false));
        }
        return shares;
    }

    private static Contributor share(String subject, int bp, boolean lead) {
        return new Contributor(subject, null, bp, lead);
    }

    private static void refused(List<Contributor> shares) {
        assertThatThrownBy(() -> Shares.settled(shares))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.VALIDATION_FAILED));
    }
}
