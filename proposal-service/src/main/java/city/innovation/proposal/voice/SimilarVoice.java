package city.innovation.proposal.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A voice that is like what was asked.
 *
 * @param number the number people use
 * @param score 0 to 1; 1 for the same title
 * @param words the words that both titles have
 */
@Schema(
        name = "SimilarVoice",
        requiredProperties = {"id", "number", "title", "state", "receivedAt", "score", "words"},
        examples = """
                {"id":"01998d00-1111-7222-8333-444455556666","number":"V-2026-000123","state":"RECEIVED",
                 "title":"밤늦게 집에 갈 버스가 없습니다","receivedAt":"2026-03-02T01:15:00Z","score":0.62,"words":["버스가"]}""")
public record SimilarVoice(
        UUID id, String number, String title, VoiceState state, Instant receivedAt, double score, List<String> words) {

    public SimilarVoice {
        words = List.copyOf(words);
    }

    /** The nearest ones, for the API. */
    @Schema(name = "SimilarVoices", requiredProperties = "items", examples = "{\"items\":[]}")
    record Found(List<SimilarVoice> items) {}
}
