package city.innovation.kit.duty;

import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller in this service. */
@Path("/api/v1/me/duties")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Me")
public class MyDutyResource {

    private final MyDuties duties;
    private final Acting acting;

    MyDutyResource(MyDuties duties, Acting acting) {
        this.duties = duties;
        this.acting = acting;
    }

    /** A page of duties, for the document alone. */
    @Schema(name = "DutyPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019a8f4e-2c3d-7a51-9d10-5f2f6f0c7b11","kind":"decide","resourceType":"proposal",
                     "resourceId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","title":"골목 주차 빈자리 안내","state":"OPEN",
                     "responsibleDepartment":"TRAFFIC","openedAt":"2026-03-02T01:15:00Z","dueOn":"2026-04-01",
                     "dueAt":"2026-04-01T14:59:59.999Z","overdue":false,"warnAt":"2026-03-23T10:52:30Z",
                     "stage":"NONE","pauses":[],"term":{"count":30,"unit":"CALENDAR_DAYS"},"ruleVersion":1,"right":false}]}""")
    record DutyPage(List<DutyView> items, String nextCursor, Long total) {}

    @GET
    @Operation(
            operationId = "listMyDuties",
            summary = "What waits for me, the most urgent first",
            description =
                    "Duties that are not done and for which the caller is responsible: as a person, as a manager of"
                            + " the department or of one that took over what was another's, or by a role. Rights, which"
                            + " lapse with their day, only when asked for.")
    @APIResponse(
            responseCode = "200",
            description = "A page of duties.",
            content = @Content(schema = @Schema(implementation = DutyPage.class)))
    public Response list(@BeanParam MyDutyFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, duties.page(acting.caller(), filter, paging, Pages.filters(uri)));
    }
}
