package city.innovation.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Into which earlier proposal; given by the later one's proposer it is the consent.
 *
 * @param into the earlier proposal
 * @param reason needed where it is not the proposer who asks
 */
@Schema(
        name = "MergeProposal",
        examples = "{\"into\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\",\"reason\":\"같은 골목의 같은 제안이 먼저 있습니다.\"}")
record MergeRequest(@NotNull UUID into, @Size(max = 5_000) String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
