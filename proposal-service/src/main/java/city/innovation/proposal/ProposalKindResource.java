package city.innovation.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells forms what to ask. */
@Path(ProposalPaths.PROPOSALS + "/kinds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalKindResource {

    private final ProposalRules rules;
    private final KindSchemas schemas;

    ProposalKindResource(ProposalRules rules, KindSchemas schemas) {
        this.rules = rules;
        this.schemas = schemas;
    }

    @GET
    @Path("{kind}/schema")
    @Operation(
            operationId = "getProposalKindSchema",
            summary = "What a kind of proposal asks for",
            description = "A JSON Schema (2020-12) of what to send. `x-label` names the code whose labels in Korean and"
                    + " English stand in `/code-lists/proposal-fields`.")
    @APIResponse(
            responseCode = "200",
            description = "The schema.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "idea",
                                            value =
                                                    "{\"title\":\"IDEA\",\"type\":\"object\",\"required\":[\"kind\",\"title\",\"problem\"]}")))
    @SecurityRequirementsSet({})
    public com.fasterxml.jackson.databind.JsonNode schema(
            @PathParam("kind") String kind,
            @QueryParam("on")
                    @Parameter(description = "The day whose rules are asked, Asia/Seoul; today when not given.")
                    LocalDate on) {
        return schemas.of(rules.requireKind(kind, on));
    }
}
