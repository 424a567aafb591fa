package city.innovation.tracker.workitem;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other work whose texts are alike. */
@Schema(
        name = "SimilarWork",
        requiredProperties = {"type", "id", "code", "title", "department", "score"},
        examples = """
                {"type":"WORK_ITEM","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11","code":"W-2026-000031",
                 "title":"민원 접수대장 종이 보관","department":"ARCHIVE","score":0.62}""")
record SimilarWork(
        @Schema(description = "`NODE` of a plan or `WORK_ITEM`.")
        String type,

        UUID id,
        String code,
        String title,
        String department,

        @Schema(description = "From 0 to 1: how much of the shorter text is in the other, by groups of three letters.")
        double score) {

    /** The most alike first. */
    @Schema(name = "SimilarWorkList", requiredProperties = "items", examples = """
                    {"items":[{"type":"WORK_ITEM","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11","code":"W-2026-000031",
                     "title":"민원 접수대장 종이 보관","department":"ARCHIVE","score":0.62}]}""")
    record All(List<SimilarWork> items) {}
}
