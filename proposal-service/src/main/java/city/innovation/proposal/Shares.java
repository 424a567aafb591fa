package city.innovation.proposal;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import java.util.HashSet;
import java.util.List;

/**
 * The rule of joint proposals: shares sum to the whole, the largest leads, equal largest ones agree on who leads
 * (Public Officials' Proposals Regulation, article 5 (3)).
 */
final class Shares {

    private static final int WHOLE = 10_000;

    private Shares() {}

    /**
     * The contributors with exactly one lead.
     *
     * @throws Refusal 400 if a person stands twice, the shares do not sum to 10000, or the lead is not one of the largest
     */
    static List<Contributor> settled(List<Contributor> contributors) {
        return settled(contributors, "/contributors");
    }

    /** The same for shares that stand elsewhere in the body. */
    static List<Contributor> settled(List<Contributor> contributors, String pointer) {
        var subjects = new HashSet<String>();
        int sum = 0;
        int largest = 0;
        for (Contributor contributor : contributors) {
            require(pointer, subjects.add(contributor.subject()), "proposal.shares.twice", contributor.subject());
            sum += contributor.shareBp();
            largest = Math.max(largest, contributor.shareBp());
        }
        require(pointer, sum == WHOLE, "proposal.shares.sum", sum);
        int most = largest;
        List<Contributor> leads =
                contributors.stream().filter(Contributor::lead).toList();
        if (leads.isEmpty()) {
            List<Contributor> candidates =
                    contributors.stream().filter(c -> c.shareBp() == most).toList();
            require(pointer, candidates.size() == 1, "proposal.shares.tie");
            return withLead(contributors, candidates.getFirst().subject());
        }
        require(pointer, leads.size() == 1, "proposal.shares.leads");
        require(pointer, leads.getFirst().shareBp() == most, "proposal.shares.lead-not-largest");
        return contributors;
    }

    private static List<Contributor> withLead(List<Contributor> contributors, String lead) {
        return contributors.stream()
                .map(c -> new Contributor(
                        c.subject(), c.department(), c.shareBp(), c.subject().equals(lead)))
                .toList();
    }

    private static void require(String pointer, boolean holds, String key, Object... args) {
        if (!holds) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer, key, args)));
        }
    }
}
