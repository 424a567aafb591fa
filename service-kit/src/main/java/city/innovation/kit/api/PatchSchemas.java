package city.innovation.kit.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A merge patch (RFC 7396) of a body: nothing is required, and null takes away what the body does not require. */
final class PatchSchemas {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private PatchSchemas() {}

    static void complete(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent().getMediaType(MERGE_PATCH))
                .filter(media -> media != null && media.getSchema().getRef() != null)
                .forEach(media -> complete(media, document.getComponents()));
    }

    private static void complete(MediaType media, Components components) {
        String ref = media.getSchema().getRef();
        String whole = ref.substring(ref.lastIndexOf('/') + 1);
        String name = whole + "Patch";
        components.addSchema(name, patch(components.getSchemas().get(whole)));
        media.setSchema(OASFactory.createSchema().ref(name));
    }

    private static Schema patch(Schema whole) {
        List<String> required = whole.getRequired() == null ? List.of() : whole.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        whole.getProperties()
                .forEach((name, property) ->
                        properties.put(name, required.contains(name) ? property : nullable(property)));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(whole.getDescription())
                .properties(properties)
                .examples(whole.getExamples());
    }

    private static Schema nullable(Schema property) {
        return OASFactory.createSchema()
                .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
