package city.innovation.proposal;

import java.util.List;
import java.util.stream.Stream;

/**
 * New shares that hold once everybody invited has accepted them.
 *
 * @param contributors the shares to come
 * @param accepted the subjects who have accepted
 */
record Invitation(List<Contributor> contributors, List<String> accepted) {

    boolean concerns(String subject) {
        return contributors.stream().anyMatch(c -> c.subject().equals(subject));
    }

    boolean complete() {
        return contributors.stream().allMatch(c -> accepted.contains(c.subject()));
    }

    Invitation acceptedBy(String subject) {
        if (accepted.contains(subject)) {
            return this;
        }
        return new Invitation(
                contributors,
                Stream.concat(accepted.stream(), Stream.of(subject)).toList());
    }

    /** The same with the department that this person has on accepting. */
    Invitation from(String subject, String department) {
        return new Invitation(
                contributors.stream()
                        .map(c -> c.subject().equals(subject)
                                ? new Contributor(subject, department, c.shareBp(), c.lead())
                                : c)
                        .toList(),
                accepted);
    }
}
