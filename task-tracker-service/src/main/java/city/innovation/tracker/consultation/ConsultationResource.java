package city.innovation.tracker.consultation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pre-consultations of the audit body. */
@Path(ConsultationResource.CONSULTATIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consultations")
public class ConsultationResource {

    static final String CONSULTATIONS = "/api/v1/consultations";

    private final ConsultationService service;
    private final ConsultationLists lists;
    private final Answers answers;

    ConsultationResource(ConsultationService service, ConsultationLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "askConsultation",
            summary = "Ask the audit body before acting",
            description = "By an official, for the own department. The answer is due by the rule `consultation-terms`.")
    @APIResponse(
            responseCode = "201",
            description = "The pre-consultation.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response ask(@NotNull @Valid ConsultationRequests.Ask request) {
        Consultation asked = service.ask(request);
        return answers.created(CONSULTATIONS + "/" + asked.id(), ConsultationView.of(asked), asked.version());
    }

    @GET
    @Operation(
            operationId = "listConsultations",
            summary = "List pre-consultations, latest first",
            description = "One's own, those of one's department; all for innovation managers and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pre-consultations.",
            content = @Content(schema = @Schema(implementation = ConsultationView.ConsultationPage.class)))
    public Response list(
            @QueryParam("state") @Parameter(description = "In this state.") ConsultationState state,
            @QueryParam("department") @Parameter(description = "Asked by this department.", example = "TRAFFIC")
                    String department,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(state, department, paging, Pages.filters(uri)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getConsultation", summary = "Show a pre-consultation")
    @APIResponse(
            responseCode = "200",
            description = "The pre-consultation.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        return view(service.get(id));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listConsultationActions", summary = "The commands that the caller may give now")
    public ConsultationView.Actions allowedActions(@PathParam("id") UUID id) {
        return service.actions(id);
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerConsultation",
            summary = "Give advice",
            description = "By the head of the audit body, the department that the rule `consultation-terms` names.")
    @APIResponse(
            responseCode = "200",
            description = "The pre-consultation.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ConsultationRequests.Answer request) {
        return view(service.answer(id, expected, request));
    }

    @POST
    @Path("{id}/prove")
    @Transactional
    @Command
    @Operation(
            operationId = "proveConsultation",
            summary = "Prove that the advice was followed, or say why not",
            description = "By whoever asked or the head of the department. Who followed the advice is presumed free of"
                    + " blame (Proactive Administration Regulation).")
    @APIResponse(
            responseCode = "200",
            description = "The pre-consultation.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response prove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ConsultationRequests.Prove request) {
        return view(service.prove(id, expected, request));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "withdrawConsultation",
            summary = "Take a question back",
            description = "By whoever asked or the head of the department, before it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The pre-consultation.",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.withdraw(id, expected));
    }

    private Response view(Consultation consultation) {
        return answers.ok(ConsultationView.of(consultation), consultation.version());
    }
}
