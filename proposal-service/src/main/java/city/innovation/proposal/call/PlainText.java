package city.innovation.proposal.call;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.text.ResidentNumber;
import java.util.Arrays;
import java.util.Objects;

/** What no text may hold. */
final class PlainText {

    private PlainText() {}

    /** Refuses (400) what looks like a resident registration number (Personal Information Protection Act, article 24-2). */
    static void require(String... texts) {
        if (Arrays.stream(texts).filter(Objects::nonNull).anyMatch(ResidentNumber::in)) {
            throw new Refusal(ProblemType.RESIDENT_NUMBER_REFUSED);
        }
    }
}
