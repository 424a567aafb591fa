package city.innovation.tracker.project;

import city.innovation.events.Contributor;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Share;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of those who carried a project out. */
@Schema(
        name = "ProjectImplementer",
        examples = "{\"subject\":\"E10021\",\"department\":\"TRAFFIC\",\"shareBp\":10000,\"lead\":true}")
record Implementer(
        @NotBlank @Size(max = 100) @Schema(description = "Subject id of the person.")
        String subject,

        @Size(max = 50) @Schema(description = "Code of the person's department at the time.")
        String department,

        @Min(1) @Max(Share.WHOLE) @Schema(description = "Share in basis points; 10,000 in all.")
        int shareBp,

        @Schema(description = "Whether this is the main one; exactly one is, of the largest share.")
        boolean lead) {

    /** Refuses (400) shares that don't make a whole, a person who stands twice, and none or several leads. */
    static void requireSound(List<Implementer> all) {
        if (all.isEmpty()) {
            return;
        }
        int sum = all.stream().mapToInt(Implementer::shareBp).sum();
        require(sum == Share.WHOLE, "project.implementers.sum", sum);
        long people = all.stream().map(Implementer::subject).distinct().count();
        require(people == all.size(), "project.implementers.twice");
        int most = all.stream().mapToInt(Implementer::shareBp).max().orElse(0);
        List<Implementer> leads = all.stream().filter(Implementer::lead).toList();
        require(leads.size() == 1 && leads.getFirst().shareBp() == most, "project.implementers.lead");
    }

    private static void require(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw Refusal.of(List.of(Flaw.ofBody("/implementers", message, arguments)));
        }
    }

    Contributor told() {
        return new Contributor(subject, department, shareBp, lead);
    }
}
