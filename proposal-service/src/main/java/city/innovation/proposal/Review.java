package city.innovation.proposal;

import java.util.UUID;

/**
 * How far committees are with a proposal.
 *
 * @param revision the revision whose text was put before one last; null if none was
 * @param appealed whether its one appeal is used
 * @param programme the programme that judged it last, or null
 * @param ignored how many results came without an effect
 */
record Review(Integer revision, boolean appealed, UUID programme, int ignored) {

    static final Review NONE = new Review(null, false, null, 0);

    Review asked(int asking, boolean byAppeal) {
        return new Review(asking, appealed || byAppeal, programme, ignored);
    }

    Review judgedBy(UUID judging) {
        return new Review(revision, appealed, judging, ignored);
    }

    Review withOneMoreIgnored() {
        return new Review(revision, appealed, programme, ignored + 1);
    }

    /** Whether a result is about the text that was asked about. */
    boolean asksAbout(Integer judged) {
        return revision != null && revision.equals(judged);
    }
}
