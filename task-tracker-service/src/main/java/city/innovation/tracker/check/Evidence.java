package city.innovation.tracker.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that something is so.
 *
 * @param title what it is
 * @param link where it lies, an address on the web or in the city's network
 */
@Schema(
        name = "CheckEvidence",
        examples = "{\"title\":\"6월 추진실적\",\"link\":\"https://docs.gwangju.example/2026/06/result.pdf\"}")
record Evidence(
        @NotBlank @Size(max = 300) String title,

        @Size(max = 2_000) @Pattern(regexp = "https?://\\S+")
        String link) {}
