package city.innovation.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that is made of a service's resources: tokens, refusals, headers, and what the tables
 * of the lifecycles say. Runs while the service is built, so that it costs nothing later.
 */
@SuppressWarnings("removal") // the library offers nothing else yet for its walk through a document
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String TOKEN = "token";

    private final DeclaredOperations declared;
    private final LifecycleTexts lifecycles;

    /**
     * The document of what is indexed.
     *
     * @param index the classes of the service and of the kit
     */
    public ApiDocument(IndexView index) {
        declared = new DeclaredOperations(index);
        lifecycles = new LifecycleTexts(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(null);
        Components components = document.getComponents();
        components.setSecuritySchemes(null);
        components.addSecurityScheme(TOKEN, scheme());
        PatchSchemas.complete(document);
        ProblemAnswers.define(components);
        AnswerHeaders.define(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                complete(new PathOperation(path, method, operation), components)));
        FilterUtil.applyFilter(new UnusedSchemaFilter(), document);
    }

    private void complete(PathOperation path, Components components) {
        Operation operation = path.operation();
        DeclaredOperation declaration = declared.of(operation.getOperationId());
        secure(operation, declaration);
        describe(path, declaration);
        Parameters.complete(path, declaration, components);
        AnswerHeaders.complete(path, declaration, components);
        ProblemAnswers.complete(path, declaration);
    }

    private static void secure(Operation operation, DeclaredOperation declaration) {
        SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(TOKEN);
        operation.setSecurity(
                declaration.open() ? List.of(token, OASFactory.createSecurityRequirement()) : List.of(token));
    }

    private void describe(PathOperation path, DeclaredOperation declaration) {
        Operation operation = path.operation();
        StringBuilder text = new StringBuilder();
        if (operation.getDescription() != null) {
            text.append(operation.getDescription()).append("\n\n");
        }
        if (!declaration.roles().isEmpty()) {
            text.append("For the role `")
                    .append(String.join("` or `", declaration.roles()))
                    .append("`.\n\n");
        }
        lifecycles.of(path, declaration).ifPresent(text::append);
        if (!text.isEmpty()) {
            operation.setDescription(text.toString().strip());
        }
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the city's OpenID Connect issuer for the audience `innovation-api`.");
    }
}
