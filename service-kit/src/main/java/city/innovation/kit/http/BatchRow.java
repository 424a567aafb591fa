package city.innovation.kit.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selected row of a list: which resource, and which version of it the caller has seen. */
@Schema(
        name = "BatchRow",
        requiredProperties = {"id", "version"},
        examples = "{\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\",\"version\":1}")
public record BatchRow(
        @NotNull UUID id,

        @NotNull @Min(0) @Schema(description = "As the list showed it; takes the place of `If-Match`.", minimum = "0")
        Integer version) {}
