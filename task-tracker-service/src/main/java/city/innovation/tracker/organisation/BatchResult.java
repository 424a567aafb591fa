package city.innovation.tracker.organisation;

import city.innovation.http.Violation;
import city.innovation.kit.problem.Flaw;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each row of a batch, in its order.
 *
 * @param changed how many rows said something new
 * @param unchanged how many said what was known
 * @param refused how many were not taken
 */
@Schema(
        name = "OrganisationBatchResult",
        requiredProperties = {"items", "changed", "unchanged", "refused"},
        examples = """
                {"items":[{"index":0,"key":"E10021","status":200,"outcome":"CHANGED","violations":[]}],
                 "changed":1,"unchanged":0,"refused":0}""")
record BatchResult(List<Item> items, long changed, long unchanged, long refused) {

    /** What became of a row. */
    @Schema(name = "OrganisationBatchOutcome")
    enum Outcome {
        /** It said something new, which is kept. */
        CHANGED(200),
        /** All of it was known. */
        UNCHANGED(200),
        /** It cannot be taken. */
        REFUSED(422);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }
    }

    /**
     * One row.
     *
     * @param index its place in the batch, from 0
     * @param key its department's code or member's subject id
     * @param status as an answer of its own would have
     */
    @Schema(
            name = "OrganisationBatchItem",
            requiredProperties = {"index", "key", "status", "outcome", "violations"},
            examples = "{\"index\":0,\"key\":\"E10021\",\"status\":200,\"outcome\":\"CHANGED\",\"violations\":[]}")
    record Item(int index, String key, int status, Outcome outcome, List<Violation> violations) {

        static Item of(int index, String key, Outcome outcome, List<Violation> violations) {
            return new Item(index, key, outcome.status, outcome, violations);
        }
    }

    /**
     * The result of rows that were checked, of which the right ones were entered.
     *
     * @param keys of all rows
     * @param flaws of all rows
     * @param changed of the rows without flaws, whether they brought something new
     */
    static BatchResult of(List<String> keys, List<List<Flaw>> flaws, List<Boolean> changed, Locale language) {
        Iterator<Boolean> entered = changed.iterator();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Outcome outcome = Outcome.REFUSED;
            if (flaws.get(i).isEmpty()) {
                outcome = entered.next() ? Outcome.CHANGED : Outcome.UNCHANGED;
            }
            List<Violation> violations =
                    flaws.get(i).stream().map(flaw -> flaw.in(language)).toList();
            items.add(Item.of(i, keys.get(i), outcome, violations));
        }
        return of(items);
    }

    private static BatchResult of(List<Item> items) {
        return new BatchResult(
                items, count(items, Outcome.CHANGED), count(items, Outcome.UNCHANGED), count(items, Outcome.REFUSED));
    }

    private static long count(List<Item> items, Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
