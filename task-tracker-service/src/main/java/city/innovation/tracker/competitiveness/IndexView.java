package city.innovation.tracker.competitiveness;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The city's place in an index of a year.
 *
 * @param nextCity the city right before ours; absent for the first
 * @param gapToNext how many points it is ahead
 * @param gapToGoal how many points are missing to the goal; negative once it is passed
 * @param ranksToGoal how many places are missing to the goal; negative once it is passed
 */
@Schema(
        name = "CompetitivenessIndex",
        requiredProperties = {
            "id",
            "version",
            "state",
            "code",
            "name",
            "publisher",
            "year",
            "rank",
            "score",
            "rivals",
            "components"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c06","version":1,"state":"PUBLISHED","code":"GPCI",
                 "name":"Global Power City Index","publisher":"Mori Memorial Foundation","year":2026,"rank":6,
                 "score":1193.1,"goalRank":5,"goalScore":1291.4,"nextCity":"Singapore","gapToNext":98.3,
                 "gapToGoal":98.3,"ranksToGoal":1,"rivals":[],"components":[],"publishedAt":"2026-11-22T01:00:00Z"}""")
record IndexView(
        UUID id,
        int version,
        IndexState state,
        String code,
        String name,
        String publisher,
        int year,
        int rank,
        BigDecimal score,
        Integer goalRank,
        BigDecimal goalScore,
        String nextCity,
        BigDecimal gapToNext,
        BigDecimal gapToGoal,
        Integer ranksToGoal,
        List<Rival> rivals,
        List<IndexComponent> components,
        Instant publishedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "CompetitivenessPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c06","version":1,"state":"PUBLISHED","code":"GPCI",
                     "name":"Global Power City Index","publisher":"Mori Memorial Foundation","year":2026,"rank":6,
                     "score":1193.1,"rivals":[],"components":[]}]}""")
    record IndexPage(List<IndexView> items, String nextCursor, Long total) {}

    /** An index over the years. */
    @Schema(
            name = "CompetitivenessTrend",
            requiredProperties = {"code", "items"},
            examples = """
                    {"code":"GPCI","items":[{"year":2025,"rank":6,"score":1193.1},
                     {"year":2026,"rank":5,"score":1286.4,"ranksWon":1,"pointsWon":93.3,"gapToNext":5}]}""")
    record Trend(String code, List<YearOfTrend> items) {}

    /**
     * A year of an index.
     *
     * @param ranksWon places won since the published year before; negative for lost ones
     * @param pointsWon points won since then
     * @param gapToNext how many points the next city is ahead
     */
    @Schema(
            name = "CompetitivenessYear",
            requiredProperties = {"year", "rank", "score"},
            examples = "{\"year\":2026,\"rank\":5,\"score\":1286.4,\"ranksWon\":1,\"pointsWon\":93.3,\"gapToNext\":5}")
    record YearOfTrend(
            int year,
            int rank,
            BigDecimal score,
            Integer ranksWon,
            BigDecimal pointsWon,
            BigDecimal gapToNext,
            BigDecimal gapToGoal) {

        static YearOfTrend of(IndexContent year, IndexContent before) {
            return new YearOfTrend(
                    year.year(),
                    year.rank(),
                    year.score(),
                    before == null ? null : before.rank() - year.rank(),
                    before == null ? null : year.score().subtract(before.score()),
                    year.gapToNext(),
                    year.gapToGoal());
        }
    }

    static IndexView of(CityIndex index) {
        IndexContent content = index.content();
        return new IndexView(
                index.id(),
                index.version(),
                index.state(),
                content.code(),
                content.name(),
                content.publisher(),
                content.year(),
                content.rank(),
                content.score(),
                content.goalRank(),
                content.goalScore(),
                content.next().map(Rival::city).orElse(null),
                content.gapToNext(),
                content.gapToGoal(),
                content.goalRank() == null ? null : content.rank() - content.goalRank(),
                content.rivals(),
                content.components(),
                index.publishedAt());
    }
}
