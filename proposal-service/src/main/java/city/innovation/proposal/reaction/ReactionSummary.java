package city.innovation.proposal.reaction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much something is liked elsewhere, now.
 *
 * @param total the latest figures of all accounts together
 * @param latest the latest figure of each network and account, the greatest first
 */
@Schema(
        name = "ReactionSummary",
        requiredProperties = {"total", "latest"},
        examples = """
                {"total":50000,"latest":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e01","network":"TWITTER",
                 "account":"seoulmania","count":50000,"date":"2026-11-20","recordedAt":"2026-11-21T00:10:00Z"}]}""")
public record ReactionSummary(long total, List<ReactionView> latest) {

    public ReactionSummary {
        latest = List.copyOf(latest);
    }
}
