package city.innovation.proposal.voice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many voices were solved; a figure for everybody. */
@Path(VoicePaths.VOICES + "/resolution-rate")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voices")
public class ResolutionRateResource {

    private final ResolutionRates rates;

    ResolutionRateResource(ResolutionRates rates) {
        this.rates = rates;
    }

    @GET
    @Operation(
            operationId = "getResolutionRate",
            summary = "How many voices were solved",
            description =
                    "Solved ÷ (solved + unsolvable + overdue) of those received in a window, whoever may read them."
                            + " Overdue are those that wait longer for an answer or a solution than the rules allow.")
    @SecurityRequirementsSet({})
    public ResolutionRate rate(@BeanParam ResolutionRates.Question question) {
        return rates.of(question);
    }
}
