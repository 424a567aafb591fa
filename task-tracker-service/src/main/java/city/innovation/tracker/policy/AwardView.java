package city.innovation.tracker.policy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award of others to the city, for everybody. */
@Schema(
        name = "PolicyAward",
        requiredProperties = {"id", "version", "name", "sector", "rank", "year"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c10","version":1,"name":"UN 공공행정상","giver":"UN",
                 "sector":"공공서비스 혁신","rank":"1위","year":2013,"policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99"}""")
record AwardView(UUID id, int version, String name, String giver, String sector, String rank, int year, UUID policyId) {

    /** A page of them, for the document alone. */
    @Schema(name = "PolicyAwardPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c10","version":1,"name":"UN 공공행정상",
                     "sector":"공공서비스 혁신","rank":"1위","year":2013}]}""")
    record AwardPage(List<AwardView> items, String nextCursor, Long total) {}

    static AwardView of(UUID id, int version, AwardContent content) {
        return new AwardView(
                id,
                version,
                content.name(),
                content.giver(),
                content.sector(),
                content.rank(),
                content.year(),
                content.policyId());
    }
}
