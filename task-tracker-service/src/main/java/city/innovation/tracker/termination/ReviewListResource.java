package city.innovation.tracker.termination;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of termination reviews. */
@Path(ReviewResource.REVIEWS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Terminations")
public class ReviewListResource {

    private final ReviewReading reading;

    ReviewListResource(ReviewReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listTerminationReviews",
            summary = "List termination reviews, the last nominated first",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reviews.",
            content = @Content(schema = @Schema(implementation = ReviewView.ReviewPage.class)))
    public Response list(@BeanParam ReviewFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, reading.page(filter, paging));
    }
}
