package city.innovation.proposal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came. */
@Schema(
        name = "SessionAttendance",
        examples =
                "{\"people\":[{\"subject\":\"C-7f3a\",\"attended\":true},{\"subject\":\"E10500\",\"expert\":true,\"attended\":true}]}")
record Attendance(@NotEmpty @Size(max = 500) List<@Valid @NotNull Person> people) {

    @Schema(name = "SessionAttendee", examples = "{\"subject\":\"C-7f3a\",\"expert\":false,\"attended\":true}")
    record Person(
            @NotBlank @Size(max = 100) @Schema(description = "The person, by subject id.")
            String subject,

            @Schema(description = "Whether this is an expert.", defaultValue = "false")
            Boolean expert,

            @NotNull @Schema(description = "Whether the person came.")
            Boolean attended) {

        boolean isExpert() {
            return Boolean.TRUE.equals(expert);
        }
    }

    /** Those who were ticked. */
    @Schema(name = "SessionAttendanceTicked", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c33",
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","subject":"C-7f3a","state":"SIGNED_UP",
                     "expert":false,"attended":true,"signedUpAt":"2026-11-22T01:00:00Z"}]}""")
    record Ticked(List<SignUp> items) {}
}
