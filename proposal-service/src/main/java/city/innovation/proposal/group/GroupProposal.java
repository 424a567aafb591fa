package city.innovation.proposal.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal that came of a group.
 *
 * @param number its receipt number
 * @param state where it stands now
 */
@Schema(
        name = "GroupProposal",
        requiredProperties = {"proposalId", "number", "kind", "state", "title", "linkedAt"},
        examples = """
                {"proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123","kind":"IDEA",
                 "state":"ADOPTED","title":"데이터로 버스 배차를 정합시다","linkedAt":"2026-11-22T01:00:00Z"}""")
record GroupProposal(UUID proposalId, String number, String kind, String state, String title, Instant linkedAt) {

    /** All of a group's. */
    @Schema(name = "GroupProposals", requiredProperties = "items", examples = """
                    {"items":[{"proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123",
                     "kind":"IDEA","state":"ADOPTED","title":"데이터로 버스 배차를 정합시다",
                     "linkedAt":"2026-11-22T01:00:00Z"}]}""")
    record All(List<GroupProposal> items) {}
}
