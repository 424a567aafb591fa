package city.innovation.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is like a text.
 *
 * @param number the number people use
 * @param state a state of a proposal or of a voice, as the type says
 * @param submittedAt when it was received
 * @param score 0 to 1; 1 for the same title
 * @param words the words that both titles have
 */
@Schema(
        name = "SimilarProposal",
        requiredProperties = {"type", "id", "title", "state", "score", "words"},
        examples = """
                {"type":"PROPOSAL","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123",
                 "state":"SUBMITTED","title":"골목 주차 빈자리 안내","submittedAt":"2026-11-22T01:00:00Z","score":0.62,
                 "words":["골목","주차"]}""")
public record SimilarMatter(
        Type type,
        UUID id,
        String number,
        String title,
        String state,
        Instant submittedAt,
        double score,
        List<String> words) {

    public SimilarMatter {
        words = List.copyOf(words);
    }

    /** What it is, and so where it is read. */
    public enum Type {
        /** Under {@code /proposals/{id}}. */
        PROPOSAL,

        /** Under {@code /voices/{id}}. */
        VOICE
    }
}
