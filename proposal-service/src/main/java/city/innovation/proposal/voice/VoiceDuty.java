package city.innovation.proposal.voice;

import city.innovation.kit.time.Term;
import java.util.Locale;
import java.util.function.Function;

/** What the department in charge owes a voice. */
enum VoiceDuty {
    /** Answers the one who spoke. */
    ANSWER_VOICE(VoiceTerms::answer),
    /** Solves it, or says why it cannot be done. */
    RESOLVE_VOICE(VoiceTerms::resolve);

    private final Function<VoiceTerms, Term> term;

    VoiceDuty(Function<VoiceTerms, Term> term) {
        this.term = term;
    }

    /** How long the rules give for it. */
    Term term(VoiceTerms terms) {
        return term.apply(terms);
    }

    /** Its kind among all duties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
