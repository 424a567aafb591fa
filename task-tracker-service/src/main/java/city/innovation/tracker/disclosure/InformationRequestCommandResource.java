package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads requests for information on. */
@Path(InformationRequestResource.REQUESTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Information requests")
public class InformationRequestCommandResource {

    private final InformationRequestService service;
    private final DecisionService decisions;
    private final Answers answers;

    InformationRequestCommandResource(InformationRequestService service, DecisionService decisions, Answers answers) {
        this.service = service;
        this.decisions = decisions;
        this.answers = answers;
    }

    @POST
    @Path("{id}/assign")
    @Transactional
    @Command
    @Operation(
            operationId = "assignInformationRequest",
            summary = "Let another department decide",
            description =
                    "By the department that has it or an innovation manager; what is owed goes along, its last day stays.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DisclosureRequests.Assign request) {
        return view(service.assign(id, expected, request.department(), request.reason()));
    }

    @POST
    @Path("{id}/extend")
    @Transactional
    @Command
    @Operation(
            operationId = "extendInformationRequest",
            summary = "Take more time, once",
            description =
                    "By the department: 10 business days more to decide, 7 on an objection (rule `information-request-terms`).")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DisclosureRequests.Extend request) {
        return view(decisions.extend(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/decide")
    @Transactional
    @Command
    @Operation(
            operationId = "decideInformationRequest",
            summary = "Decide whether it is disclosed",
            description = "By the department; what is withheld needs its legal ground.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DisclosureRequests.Decide request) {
        return view(decisions.decide(id, expected, request));
    }

    @POST
    @Path("{id}/object")
    @Transactional
    @Command
    @Operation(
            operationId = "objectToInformationDecision",
            summary = "Object to the decision",
            description = "By whoever asked, within 30 days, where something is withheld or the decision was late.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response objectTo(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DisclosureRequests.Objecting request) {
        return view(decisions.object(id, expected, request.text()));
    }

    @POST
    @Path("{id}/decide-objection")
    @Transactional
    @Command
    @Operation(
            operationId = "decideInformationObjection",
            summary = "Decide on the objection",
            description = "By the department, in 7 business days.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response decideObjection(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DisclosureRequests.DecideObjection request) {
        return view(decisions.decideObjection(id, expected, request.outcome(), request.answer()));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "withdrawInformationRequest",
            summary = "Take the request back",
            description = "By whoever asked, before it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.withdraw(id, expected));
    }

    private Response view(InformationRequest request) {
        return answers.ok(InformationRequestView.of(request), request.version());
    }
}
