package city.innovation.tracker.check;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The task force on a day.
 *
 * @param on the day, Asia/Seoul
 * @param leader subject id of who leads it; absent while nobody does
 */
@Schema(
        name = "TaskForce",
        requiredProperties = {"on", "members"},
        examples = "{\"on\":\"2026-06-30\",\"leader\":\"E50001\",\"members\":[" + Membership.EXAMPLE + "]}")
record TaskForceView(LocalDate on, String leader, List<Membership> members) {}
