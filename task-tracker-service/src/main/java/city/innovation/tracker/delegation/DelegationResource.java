package city.innovation.tracker.delegation;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Delegations of people who are away: given, listed, revoked. */
@Path(DelegationResource.DELEGATIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Delegations")
public class DelegationResource {

    static final String DELEGATIONS = "/api/v1/delegations";

    private final DelegationService service;
    private final GrantedDelegations lists;
    private final Answers answers;

    DelegationResource(DelegationService service, GrantedDelegations lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listDelegations",
            summary = "List delegations",
            description = "The latest first: those that the caller gave or holds; all for innovation managers and"
                    + " auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of delegations.",
            content = @Content(schema = @Schema(implementation = DelegationView.DelegationPage.class)))
    public Response list(
            @QueryParam("on") @Parameter(description = "Those that hold on that day, Asia/Seoul.") LocalDate on,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(service.sight(), on, service.today(), paging, Pages.filters(uri)));
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "grantDelegation",
            summary = "Have somebody act in my place while I am away",
            description = "The deputy sends the header `On-Behalf-Of` with my subject id on those days and then has"
                    + " those of my roles that the rule `delegation-terms` lends; what is done so is recorded with"
                    + " both. One deputy at a time. A deputy can't delegate further. Emits"
                    + " `city.innovation.delegation.granted.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The delegation.",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response grant(@NotNull @Valid NewDelegation request) {
        DelegationView given = service.view(service.grant(request));
        return answers.created(DELEGATIONS + "/" + given.id(), given, given.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDelegation", summary = "Show a delegation")
    @APIResponse(
            responseCode = "200",
            description = "The delegation.",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        return answer(service.visible(id));
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    @Command
    @Operation(
            operationId = "revokeDelegation",
            summary = "End it before its time, with the reason",
            description =
                    "By either of both or an innovation manager. Emits" + " `city.innovation.delegation.revoked.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation.",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewDelegation.Revocation request) {
        return answer(service.revoke(id, expected, request.reason()));
    }

    private Response answer(GrantedDelegation delegation) {
        DelegationView view = service.view(delegation);
        return answers.ok(view, view.version());
    }
}
