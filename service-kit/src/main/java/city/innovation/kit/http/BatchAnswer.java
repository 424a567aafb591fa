package city.innovation.kit.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each row of a batch (207).
 *
 * @param items in the order of the request
 * @param succeeded how many rows were done
 * @param failed how many were not
 */
@Schema(
        name = "BatchAnswer",
        requiredProperties = {"items", "succeeded", "failed"},
        examples = """
                {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","status":200,"etag":"\\"2.kq2vX0bT\\"",
                  "resource":{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":2}},
                 {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c23","status":412,
                  "problem":{"type":"/problems/stale-version","title":"Somebody was faster","status":412,
                   "code":"stale-version"}}],"succeeded":1,"failed":1}""")
public record BatchAnswer(List<Item> items, int succeeded, int failed) {

    static BatchAnswer of(List<Item> items) {
        int succeeded =
                (int) items.stream().filter(item -> item.problem() == null).count();
        return new BatchAnswer(List.copyOf(items), succeeded, items.size() - succeeded);
    }

    /**
     * What became of one.
     *
     * @param status as the command on this resource alone would have been answered
     * @param etag of the resource as it is now; absent beside a problem
     * @param resource as that answer's body; absent beside a problem
     * @param problem why nothing was done to it; absent otherwise
     */
    @Schema(
            name = "BatchItem",
            requiredProperties = {"id", "status"},
            examples = """
                    {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","status":200,"etag":"\\"2.kq2vX0bT\\"",
                     "resource":{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":2}}""")
    public record Item(
            UUID id,

            @Schema(description = "HTTP status of this row.", minimum = "200", maximum = "599")
            int status,

            String etag,

            @JsonRawValue @Schema(implementation = Object.class, description = "The resource as it is now.")
            String resource,

            @JsonRawValue @Schema(implementation = Object.class, description = "A problem document (RFC 9457).")
            String problem) {}
}
