package city.innovation.kit.api;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers that mean the same everywhere. */
final class AnswerHeaders {

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String CORRELATION = "Correlation-Id";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String LINK = "Link";

    private static final Map<String, String[]> HEADERS = new TreeMap<>(Map.of(
            ETAG, new String[] {"Version and digest of this view; a change wants it in `If-Match`.", "\"3.kq2vX0bT\""},
            LOCATION,
                    new String[] {"Where the new resource is.", "/api/v1/examples/019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22"
                    },
            CORRELATION,
                    new String[] {
                        "Ties together what the request set off in all services.", "4bf92f3577b34da6a3ce929d0e0e4736"
                    },
            REPLAYED, new String[] {"`true` when this is the stored answer of an earlier request.", "true"},
            LINK,
                    new String[] {
                        "The next page (RFC 8288); absent on the last one.",
                        "</api/v1/examples?cursor=MTIz>; rel=\"next\""
                    }));

    private AnswerHeaders() {}

    static void define(Components components) {
        HEADERS.forEach((name, texts) -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(texts[0])
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                        .example(texts[1])));
    }

    static void complete(PathOperation path, DeclaredOperation declaration, Components components) {
        path.successes().forEach(answer -> {
            APIResponse response = answer.getValue();
            boolean tagged = path.reads() ? path.answers("304") : path.isConditional() || path.answers("201");
            addIf(response, tagged, ETAG);
            addIf(response, path.answers("201", "202"), LOCATION);
            addIf(response, !path.reads(), CORRELATION);
            addIf(response, declaration.keyed(), REPLAYED);
            addIf(response, isPage(response, components), LINK);
        });
    }

    private static void addIf(APIResponse response, boolean sent, String name) {
        if (sent) {
            Header header = OASFactory.createHeader().ref(name);
            response.addHeader(name, header);
        }
    }

    private static boolean isPage(APIResponse response, Components components) {
        if (response.getContent() == null) {
            return false;
        }
        MediaType json = response.getContent().getMediaType("application/json");
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return false;
        }
        String ref = json.getSchema().getRef();
        Schema page = components.getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1));
        return page.getProperties() != null && page.getProperties().containsKey("nextCursor");
    }
}
