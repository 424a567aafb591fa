package city.innovation.proposal.development;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who shall help.
 *
 * @param mentor the mentor's subject id; without one the best fitting mentor who has time is chosen
 */
@Schema(name = "AssignMentor", examples = "{\"mentor\":\"E10500\"}")
record AssignMentor(@Size(max = 100) String mentor) {}
