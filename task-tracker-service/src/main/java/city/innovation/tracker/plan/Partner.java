package city.innovation.tracker.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works with a project from outside the city's departments. */
@Schema(name = "ProjectPartner", examples = "{\"kind\":\"CIVIC_BODY\",\"name\":\"광주마을공동체네트워크\",\"part\":\"현장 운영\"}")
public record Partner(
        @NotNull @Schema(description = "What it is.") Kind kind,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.")
        String name,

        @Size(max = 500) @Schema(description = "What it does.")
        String part) {

    /** What a partner is. */
    @Schema(name = "PartnerKind")
    public enum Kind {
        /** A civic group or association. */
        CIVIC_BODY,
        /** A company. */
        COMPANY,
        /** A district of the city. */
        DISTRICT,
        /** Who runs something on the city's behalf, such as a telecom. */
        OPERATOR
    }
}
