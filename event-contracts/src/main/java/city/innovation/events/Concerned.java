package city.innovation.events;

import java.util.List;

/**
 * Whom an event concerns: the hub makes their notices of it. {@code notify} in JSON.
 *
 * @param subjects subject ids
 * @param departments department codes
 */
public record Concerned(List<String> subjects, List<String> departments) {

    /** It concerns nobody in particular. */
    public static final Concerned NOBODY = new Concerned(List.of(), List.of());

    public Concerned {
        subjects = List.copyOf(subjects);
        departments = List.copyOf(departments);
    }
}
