package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import city.innovation.kit.text.BadText;
import city.innovation.kit.text.Nfc;
import city.innovation.kit.text.ResidentNumber;

/** What no text that somebody writes may hold. */
public final class PlainText {

    private PlainText() {}

    /**
     * Refuses (400) what looks like a resident registration number (Personal Information Protection Act, article 24-2);
     * null texts are none.
     */
    public static void require(String... texts) {
        for (String text : texts) {
            if (text != null && holdsNumber(text)) {
                throw new Refusal(ProblemType.RESIDENT_NUMBER_REFUSED);
            }
        }
    }

    private static boolean holdsNumber(String text) {
        try {
            return ResidentNumber.in(Nfc.of(text));
        } catch (BadText e) {
            throw new Refusal(ProblemType.INVALID_TEXT);
        }
    }
}
