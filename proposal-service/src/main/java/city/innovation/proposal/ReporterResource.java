package city.innovation.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the reward officer who reported a waste. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ReporterResource {

    private final Proposals proposals;
    private final Reporters reporters;

    ReporterResource(Proposals proposals, Reporters reporters) {
        this.proposals = proposals;
        this.reporters = reporters;
    }

    @GET
    @Path("{id}/reporter")
    @Transactional
    @Operation(
            operationId = "getWasteReporter",
            summary = "Who reported a waste",
            description = "For the reward officer alone; each reading is recorded for the auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The reporter.",
            content = @Content(schema = @Schema(implementation = ReporterView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("purpose")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "Why it is read; kept with the record.", example = "예산 낭비 신고 포상금 지급")
                    String purpose) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(reporters.read(proposals.require(id), purpose))
                .cacheControl(never)
                .build();
    }
}
