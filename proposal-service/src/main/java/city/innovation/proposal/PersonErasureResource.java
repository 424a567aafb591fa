package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.http.Command;
import city.innovation.kit.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases a person's name at that person's wish (Personal Information Protection Act, article 36). */
@Path("/api/v1/services/proposal/people/{subject}/erase")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
public class PersonErasureResource {

    private final Person.Register people;
    private final Changes changes;

    PersonErasureResource(Person.Register people, Changes changes) {
        this.people = people;
        this.changes = changes;
    }

    @POST
    @RolesAllowed("innovation-manager")
    @Transactional
    @Command
    @Operation(
            operationId = "erasePerson",
            summary = "Erase who a subject id stands for",
            description =
                    "Name, department and grade go from the one place that holds them, so that proposals and voices"
                            + " name nobody any more; ids and figures stay. Texts go when the time to keep them is over.")
    @APIResponse(responseCode = "204", description = "Nobody is known under the id any more.")
    public Response erase(@PathParam("subject") String subject, @NotNull @Valid Requests.Reason request) {
        if (!people.erase(subject)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        UUID id = UUID.nameUUIDFromBytes(("person:" + subject).getBytes(StandardCharsets.UTF_8));
        changes.record("person", id, changes.of(id).size(), "erase-person", null, request.reason(), null);
        return Response.noContent().build();
    }
}
