package city.innovation.tracker.check;

import city.innovation.tracker.plan.NodeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which of what should be checked was checked.
 *
 * @param from the first day of the time asked about, Asia/Seoul
 * @param to its last day
 * @param due how many areas, tasks and projects should be checked
 * @param checked how many have a check about that time that was verified
 */
@Schema(
        name = "CheckCoverage",
        requiredProperties = {"from", "to", "due", "checked", "departments"},
        examples = "{\"from\":\"2026-04-01\",\"to\":\"2026-06-30\",\"due\":156,\"checked\":154,\"departments\":["
                + "{\"department\":\"TRAFFIC\",\"due\":12,\"checked\":10,\"unchecked\":2}]}")
record CoverageView(LocalDate from, LocalDate to, long due, long checked, List<OfDepartment> departments) {

    /** The same of a department. */
    @Schema(
            name = "DepartmentCheckCoverage",
            requiredProperties = {"department", "due", "checked", "unchecked"},
            examples = "{\"department\":\"TRAFFIC\",\"due\":12,\"checked\":10,\"unchecked\":2}")
    record OfDepartment(String department, long due, long checked, long unchecked) {}

    /** Something that was not checked. */
    @Schema(
            name = "UncheckedNode",
            requiredProperties = {"nodeId", "kind", "code", "title", "department", "key"},
            examples = Unchecked.EXAMPLE)
    record Unchecked(
            UUID nodeId,
            NodeKind kind,
            String planCode,
            String code,
            String title,
            String department,
            boolean key,

            @Schema(description = "When one was last verified.")
            Instant lastVerifiedAt) {

        static final String EXAMPLE = "{\"nodeId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80\",\"kind\":\"PROJECT\","
                + "\"planCode\":\"GWANGJU-2026\",\"code\":\"3-2-07\",\"title\":\"출장여비 정산 자동화\","
                + "\"department\":\"INNOVATION\",\"key\":true}";
    }

    /** A page of them, for the document alone. */
    @Schema(
            name = "UncheckedNodePage",
            requiredProperties = "items",
            examples = "{\"items\":[" + Unchecked.EXAMPLE + "]}")
    record UncheckedPage(List<Unchecked> items, String nextCursor, Long total) {}
}
