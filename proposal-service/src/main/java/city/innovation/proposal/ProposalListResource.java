package city.innovation.proposal;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Expand;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and counts of proposals. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalListResource {

    private final ProposalLists lists;
    private final ProposalExpansion expansion;
    private final Answers answers;

    ProposalListResource(ProposalLists lists, ProposalExpansion expansion, Answers answers) {
        this.answers = answers;
        this.expansion = expansion;
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "List proposals",
            description = "Received ones; the caller's drafts with `proposer=me`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals.",
            content = @Content(schema = @Schema(implementation = ProposalSummary.ProposalPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam ProposalFilter filter,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "`submittedAt`, `title`, `kind`, `state`, `category`, `district`, `department`,"
                                            + " `supports`, `comments` or `dueOn`, which lists those about which"
                                            + " something is due; latest, last or most first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @QueryParam("expand")
                    @Parameter(
                            description = "`labels` adds those of the rows' codes in the caller's language.",
                            example = "labels")
                    Expand expand,
            @Context UriInfo uri) {
        Page<ProposalSummary> found = lists.page(filter, paging.sorted(sort));
        Page<ProposalSummary> answer = found.with(expansion.of(found.items(), expand));
        return lists.isPublic() && expand == null
                ? Pages.open(uri, answer, ProposalViews.PUBLIC_SECONDS)
                : Pages.answer(uri, answer);
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countProposals", summary = "Count proposals by a field")
    @APIResponse(
            responseCode = "200",
            description = "How many there are of each value; those without one, or where it is hidden from the caller,"
                    + " under an empty name.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class),
                            examples = @ExampleObject(name = "byState", value = "{\"SUBMITTED\":12,\"ADOPTED\":3}")))
    @SecurityRequirementsSet({})
    public Response counts(@BeanParam ProposalFilter filter, @QueryParam("by") @NotNull ProposalLists.By by) {
        var counts = lists.counts(filter, by);
        return lists.isPublic() ? answers.open(counts, ProposalViews.PUBLIC_SECONDS) : answers.own(counts);
    }
}
