package city.innovation.kit.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/**
 * Who writes without a token is told so (401) before the request is looked at any further, unless the operation is declared
 * open. What a caller with a token may do is the services' to say.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class TokenForWriting implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentIdentityAssociation identity;
    private final Map<Method, Boolean> open = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    TokenForWriting(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())
                && identity.getIdentity().isAnonymous()
                && !open.computeIfAbsent(resource.getResourceMethod(), this::isOpen)) {
            throw new UnauthorizedException("Anonymous");
        }
    }

    private boolean isOpen(Method method) {
        return method.isAnnotationPresent(SecurityRequirementsSet.class)
                || method.isAnnotationPresent(PermitAll.class)
                || (resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class));
    }
}
