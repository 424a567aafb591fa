package city.innovation.proposal.development;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds of a mentor from now on.
 *
 * @param active whether new proposals may come; those that are helped now stay
 */
@Schema(name = "MentorChange", examples = "{\"tags\":[\"교통\"],\"capacity\":3,\"active\":true}")
record MentorChange(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags,
        @NotNull @Min(1) @Max(100) Integer capacity,
        @NotNull Boolean active) {}
