package city.innovation.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One person's share in a joint proposal.
 *
 * @param subject the person's id
 * @param shareBp contribution in basis points; all sum to 10000
 * @param lead the main proposer; needed where the largest shares are equal
 */
@Schema(name = "ShareRequest", examples = "{\"subject\":\"E10021\",\"shareBp\":6000,\"lead\":true}")
record ShareRequest(
        @NotBlank @Size(max = 100) String subject,
        @NotNull @Min(1) @Max(10_000) Integer shareBp,
        Boolean lead) {

    Contributor contributor() {
        return new Contributor(subject, null, shareBp, Boolean.TRUE.equals(lead));
    }
}
