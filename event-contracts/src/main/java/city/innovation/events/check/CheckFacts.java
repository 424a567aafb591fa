package city.innovation.events.check;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a check says. Flat in JSON, beside the event's own fields.
 *
 * @param checkId the check, the same as the event's subject
 * @param number the number people use
 * @param kind {@code REGULAR} or {@code OCCASIONAL}
 * @param round the period that it is about, for example {@code 2026-06}; null for an occasional one
 * @param state the state after the event
 * @param nodeId the area, task or project
 * @param projectId the project; null for an area or a task
 * @param code the code people use for it
 * @param planCode code of the plan it stands in, or null while it is unplaced
 * @param title its title
 * @param department code of the department in charge
 * @param key whether it was designated as key when the check was opened
 * @param dueOn the last day for the department to submit, Asia/Seoul
 * @param plannedBp what the dates planned at the opening, in basis points; null without dates
 * @param progressBp how far it was at the opening, in basis points; null where nothing counts
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record CheckFacts(
        UUID checkId,
        String number,
        String kind,
        @MayBeAbsent String round,
        String state,
        UUID nodeId,
        @MayBeAbsent UUID projectId,
        String code,
        @MayBeAbsent String planCode,
        String title,
        String department,
        boolean key,
        LocalDate dueOn,
        @MayBeAbsent Integer plannedBp,
        @MayBeAbsent Integer progressBp,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public CheckFacts {
        links = List.copyOf(links);
    }
}
