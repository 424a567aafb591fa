package city.innovation.proposal.development;

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
import jakarta.ws.rs.PUT;
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

/** The register of mentors. */
@Path(MentorResource.MENTORS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mentors")
public class MentorResource {

    static final String MENTORS = "/api/v1/mentors";

    private final MentorService service;
    private final Mentors mentors;
    private final MyMentoring mine;
    private final Answers answers;

    MentorResource(MentorService service, Mentors mentors, MyMentoring mine, Answers answers) {
        this.service = service;
        this.mentors = mentors;
        this.mine = mine;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listMentors",
            summary = "List mentors",
            description = "With how many proposals each helps.")
    @APIResponse(
            responseCode = "200",
            description = "A page of mentors.",
            content = @Content(schema = @Schema(implementation = Mentor.MentorPage.class)))
    public Response list(
            @QueryParam("tag") @Parameter(description = "Those who know about this.", example = "교통") String tag,
            @QueryParam("active") @Parameter(description = "Whether new proposals may come.") Boolean active,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        service.requireReader();
        return Pages.answer(uri, mentors.page(tag, active, paging));
    }

    @POST
    @Transactional
    @Command
    @Operation(operationId = "registerMentor", summary = "Register a mentor", description = "By innovation managers.")
    @APIResponse(
            responseCode = "201",
            description = "The new mentor.",
            content = @Content(schema = @Schema(implementation = Mentor.class)))
    public Response register(@NotNull @Valid NewMentor request) {
        Mentor mentor = service.register(request);
        return answers.created(MENTORS + "/" + mentor.id(), mentor, mentor.version());
    }

    @GET
    @Path("me/proposals")
    @Operation(operationId = "listMentoredProposals", summary = "The proposals that the caller mentors now")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals, the latest assignment first.",
            content = @Content(schema = @Schema(implementation = MyMentoring.MentoredPage.class)))
    public Response mine(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, mine.page(paging));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMentor", summary = "Show a mentor")
    @APIResponse(
            responseCode = "200",
            description = "The mentor.",
            content = @Content(schema = @Schema(implementation = Mentor.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        service.requireReader();
        Mentor mentor = mentors.require(id);
        return answers.ok(mentor, mentor.version());
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "changeMentor",
            summary = "Change what a mentor knows and takes on",
            description = "By innovation managers.")
    @APIResponse(
            responseCode = "200",
            description = "The mentor.",
            content = @Content(schema = @Schema(implementation = Mentor.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid MentorChange request) {
        Mentor mentor = service.change(id, expected, request);
        return answers.ok(mentor, mentor.version());
    }
}
