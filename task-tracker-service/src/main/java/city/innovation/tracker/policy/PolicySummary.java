package city.innovation.tracker.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy in a list. */
@Schema(
        name = "PolicySummary",
        requiredProperties = {"id", "number", "state", "title", "department", "importance", "updatedAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","number":"Y-2026-000101","state":"IN_PREPARATION",
                 "title":"서울시민 복지기준","department":"WELFARE","importance":"IMPORTANT",
                 "updatedAt":"2026-11-22T01:00:00Z"}""")
record PolicySummary(
        UUID id,
        String number,
        PolicyState state,
        String title,
        String department,
        PolicyImportance importance,
        String challenge,
        Instant updatedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "PolicyPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","number":"Y-2026-000101",
                     "state":"IN_PREPARATION","title":"서울시민 복지기준","department":"WELFARE","importance":"IMPORTANT",
                     "updatedAt":"2026-11-22T01:00:00Z"}]}""")
    record PolicyPage(List<PolicySummary> items, String nextCursor, Long total) {}
}
