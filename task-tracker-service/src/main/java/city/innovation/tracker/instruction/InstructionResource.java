package city.innovation.tracker.instruction;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
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

/** Executives' instructions: given, listed, led on. */
@Path(InstructionResource.INSTRUCTIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Instructions")
public class InstructionResource {

    static final String INSTRUCTIONS = "/api/v1/instructions";

    private final InstructionService service;
    private final InstructionLists lists;
    private final Answers answers;

    InstructionResource(InstructionService service, InstructionLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listInstructions",
            summary = "List instructions",
            description = "The most urgent first. For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of instructions.",
            content = @Content(schema = @Schema(implementation = InstructionView.InstructionPage.class)))
    public Response list(
            @BeanParam InstructionFilter filter,
            @QueryParam("sort") @Parameter(description = "`dueOn` or `givenAt`, the latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "giveInstruction",
            summary = "Give an instruction on a project",
            description =
                    "For executives. It is the department's duty until it is reported done, and is seen done by an"
                            + " executive. Emits `city.innovation.instruction.given.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response give(@NotNull @Valid NewInstruction request) {
        InstructionView given = service.of(service.give(request));
        return answers.created(INSTRUCTIONS + "/" + given.id(), given, given.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInstruction", summary = "Show an instruction")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        InstructionView instruction = service.one(id);
        return answers.ok(instruction, instruction.version());
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "getInstructionAllowedActions", summary = "What may the caller do with it now?")
    public InstructionView.Actions actions(@PathParam("id") UUID id) {
        return service.actions(id);
    }

    @POST
    @Path("{id}/report")
    @Transactional
    @Command
    @Operation(operationId = "reportInstruction", summary = "Say that it is done")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewInstruction.Report request) {
        return view(service.report(id, expected, request));
    }

    @POST
    @Path("{id}/see")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "seeInstruction", summary = "See that it is done")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response see(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.see(id, expected));
    }

    @POST
    @Path("{id}/send-back")
    @Transactional
    @Command
    @Operation(operationId = "sendInstructionBack", summary = "Send it back, with the reason and another day")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewInstruction.Redate request) {
        return view(service.sendBack(id, expected, request));
    }

    @POST
    @Path("{id}/redate")
    @Transactional
    @Command
    @Operation(operationId = "redateInstruction", summary = "Give it another day, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response redate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewInstruction.Redate request) {
        return view(service.redate(id, expected, request));
    }

    @POST
    @Path("{id}/withdraw")
    @Transactional
    @Command
    @Operation(operationId = "withdrawInstruction", summary = "Take it back, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The instruction.",
            content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewInstruction.Reason request) {
        return view(service.withdraw(id, expected, request.reason()));
    }

    private Response view(Instruction instruction) {
        InstructionView view = service.of(instruction);
        return answers.ok(view, view.version());
    }
}
