package city.innovation.proposal.development;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody to register as a mentor.
 *
 * @param subject the person's subject id
 * @param tags what the mentor knows about; compared with a proposal's tags and category
 * @param capacity how many proposals at a time, 1 to 100
 */
@Schema(name = "NewMentor", examples = "{\"subject\":\"E10500\",\"tags\":[\"교통\",\"데이터\"],\"capacity\":5}")
record NewMentor(
        @NotBlank @Size(max = 100) String subject,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags,
        @Schema(defaultValue = "5") @Min(1) @Max(100) Integer capacity) {

    private static final int USUAL = 5;

    int capacityOrUsual() {
        return capacity == null ? USUAL : capacity;
    }
}
