package city.innovation.events.instruction;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of an instruction says. Flat in JSON, beside the event's own fields.
 *
 * @param instructionId the instruction, the same as the event's subject
 * @param state the state after the event
 * @param nodeId the area, task or project
 * @param projectId the project; null for an area or a task
 * @param code the code people use for it
 * @param planCode code of the plan it stands in, or null while it is unplaced
 * @param title its title
 * @param department code of the department in charge
 * @param dueOn the last day to carry it out, Asia/Seoul
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record InstructionFacts(
        UUID instructionId,
        String state,
        UUID nodeId,
        @MayBeAbsent UUID projectId,
        String code,
        @MayBeAbsent String planCode,
        String title,
        String department,
        LocalDate dueOn,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public InstructionFacts {
        links = List.copyOf(links);
    }
}
