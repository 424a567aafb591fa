package city.innovation.kit.access;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
    private final Delegations delegations;
    private final Clock clock;

    MeResource(Acting acting, @All List<CollectionAccess> collections, Delegations delegations, Clock clock) {
        this.acting = acting;
        this.collections = collections;
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * The caller as the token says.
     *
     * @param deputy subject id of the deputy who calls in that person's place, absent for oneself
     * @param may the actions open to the caller, by collection
     * @param delegations what the caller gave or holds, today or later
     * @param unavailable names of services that did not say what the caller may do; by the gateway alone
     */
    @Schema(
            name = "Me",
            requiredProperties = {"subject", "roles", "may", "delegations"},
            examples = """
                    {"subject":"E10021","roles":["official"],"department":"TRAFFIC","grade":"7","name":"홍길동",
                     "may":{"proposals":["create"]},"delegations":[]}""")
    record Me(
            String subject,
            List<String> roles,
            String department,
            String grade,
            String name,
            String deputy,
            Map<String, List<String>> may,
            List<Delegation> delegations,
            List<String> unavailable) {}

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who am I, and what may I do?",
            description = "With the header `On-Behalf-Of`: who is the one in whose place I act?")
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
                caller.deputy(),
                may,
                delegations.of(caller.subject(), CityTime.dateOf(clock.instant())),
                null);
    }
}
