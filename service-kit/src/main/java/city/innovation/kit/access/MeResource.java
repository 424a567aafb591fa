package city.innovation.kit.access;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.problem.Refusal;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is to this service. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Me")
public class MeResource {

    private final Acting acting;
    private final List<CollectionAccess> collections;

    MeResource(Acting acting, @All List<CollectionAccess> collections) {
        this.acting = acting;
        this.collections = collections;
    }

    /**
     * The caller as the token says.
     *
     * @param may the actions open to the caller, by collection
     */
    @Schema(
            name = "Me",
            requiredProperties = {"subject", "roles", "may"},
            examples = """
                    {"subject":"E10021","roles":["official"],"department":"TRAFFIC","grade":"7","name":"홍길동",
                     "may":{"proposals":["create"]}}""")
    record Me(
            String subject,
            List<String> roles,
            String department,
            String grade,
            String name,
            Map<String, List<String>> may) {}

    @GET
    @Operation(operationId = "getMe", summary = "Who am I, and what may I do?")
    public Me me() {
        Caller caller = acting.caller();
        if (caller.isAnonymous()) {
            throw new Refusal(ProblemType.UNAUTHENTICATED);
        }
        Map<String, List<String>> may = new TreeMap<>();
        collections.forEach(collection -> may.put(collection.collection(), collection.actions(caller)));
        return new Me(
                caller.subject(),
                caller.roles().stream().sorted().map(Role::wireName).toList(),
                caller.department(),
                caller.grade(),
                caller.name(),
                may);
    }
}
