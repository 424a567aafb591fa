package city.innovation.proposal;

import java.util.function.UnaryOperator;

/**
 * One of those who share a proposal.
 *
 * @param subject the person's id
 * @param department the person's department at that time, null for a citizen
 * @param shareBp contribution in basis points, 1 to 10000
 * @param lead whether this is the main proposer
 */
record Contributor(String subject, String department, int shareBp, boolean lead) {

    static Contributor sole(String subject, String department) {
        return new Contributor(subject, department, 10_000, true);
    }

    /** The same share under another name. */
    Contributor as(UnaryOperator<String> name) {
        return new Contributor(name.apply(subject), department, shareBp, lead);
    }
}
