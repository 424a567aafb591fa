package city.innovation.tracker;

import city.innovation.events.Link;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ties something to another resource, of this service or of another. */
@Schema(
        name = "TrackerLink",
        requiredProperties = {"rel", "type", "id"},
        examples = "{\"rel\":\"about\",\"type\":\"session\",\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c08\"}")
public record TrackerLink(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z-]{0,39}") @Schema(description = "How it is tied.", examples = "about")
        String rel,

        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{0,39}")
        @Schema(description = "What the other is.", examples = "session")
        String type,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Schema(description = "The id of the other.")
        String id) {

    /** The same as events say it. */
    public static List<Link> told(List<TrackerLink> links) {
        return links.stream()
                .map(link -> new Link(link.rel, link.type, link.id))
                .toList();
    }
}
