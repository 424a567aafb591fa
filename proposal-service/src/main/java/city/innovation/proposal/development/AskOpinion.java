package city.innovation.proposal.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to ask for an opinion, and what.
 *
 * @param department code of the department to ask; or a person
 * @param subject subject id of the person to ask; or a department
 */
@Schema(name = "AskOpinion", examples = "{\"department\":\"LEGAL\",\"question\":\"주차장법에 따라 센서를 달 수 있는지 검토해 주세요.\"}")
record AskOpinion(
        @Size(max = 50) String department,
        @Size(max = 100) String subject,
        @NotBlank @Size(max = 5_000) String question) {

    boolean asksOne() {
        return (department == null || department.isBlank()) != (subject == null || subject.isBlank());
    }
}
