package city.innovation.proposal;

import java.time.Instant;
import java.util.List;

/** Holds what people said outside of proposals, and finds what is like a text. */
public interface SimilarSource {

    /**
     * The nearest of what was received by then and the caller may know of, best first.
     *
     * @param text more than the title, or null
     * @param limit how many at most, from 1
     */
    List<SimilarMatter> similar(String title, String text, Instant receivedBy, int limit);
}
