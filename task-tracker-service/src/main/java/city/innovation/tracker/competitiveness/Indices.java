package city.innovation.tracker.competitiveness;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.organisation.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The indices in the database, as far as the caller may know of them. */
@ApplicationScoped
class Indices {

    private static final Sorting SORTING = Sorting.of("id", "-year", new SortKey("year", "year", SortKey.Kind.WHOLE));

    private static final Listing<IndexView> LISTED =
            Listing.of("id", "competitiveness_index", SORTING, index -> (long) index.year(), IndexView::id);

    private final Repository rows;
    private final Standing standing;
    private final Sql sql;

    Indices(Repository rows, Standing standing, Sql sql) {
        this.rows = rows;
        this.standing = standing;
        this.sql = sql;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<CityIndex, UUID> {}

    private boolean maySeeDrafts() {
        return standing.manages() || standing.audits();
    }

    /** 404 if there is none that the caller may know of. */
    @Transactional
    CityIndex see(UUID id) {
        CityIndex index = rows.findById(id);
        if (index == null || !(index.isPublished() || maySeeDrafts())) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return index;
    }

    boolean isTaken(IndexContent content, UUID byAnother) {
        return rows.count(
                        "content.code = ?1 and content.year = ?2 and id <> ?3",
                        content.code(),
                        content.year(),
                        byAnother)
                > 0;
    }

    void store(CityIndex index) {
        rows.persistAndFlush(index);
    }

    /** The last published year before. */
    Optional<CityIndex> before(IndexContent content) {
        return rows.find(
                        "state = ?1 and content.code = ?2 and content.year < ?3 order by content.year desc",
                        IndexState.PUBLISHED,
                        content.code(),
                        content.year())
                .firstResultOptional();
    }

    /** The published years of an index, first to last; 404 if there are none. */
    @Transactional
    IndexView.Trend trend(String code) {
        List<IndexContent> years =
                rows.find("state = ?1 and content.code = ?2 order by content.year", IndexState.PUBLISHED, code).stream()
                        .map(CityIndex::content)
                        .toList();
        if (years.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        List<IndexView.YearOfTrend> trend = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            trend.add(IndexView.YearOfTrend.of(years.get(i), i == 0 ? null : years.get(i - 1)));
        }
        return new IndexView.Trend(code, trend);
    }

    /**
     * A page, latest year first.
     *
     * @param area with a component that this area of a plan should move, or null
     * @param challenge with a component that this challenge should move, or null
     */
    @Transactional
    Page<IndexView> page(String code, Integer year, UUID area, String challenge, Paging paging, String filters) {
        Conditions conditions = conditions(area, challenge);
        conditions.equal("code", code);
        conditions.equal("year", year);
        return LISTED.loaded(sql, this::views, conditions, paging, filters);
    }

    private List<IndexView> views(List<UUID> ids) {
        return ids.stream().map(rows::findById).map(IndexView::of).toList();
    }

    /** Of what the caller may see, what these should move. */
    private Conditions conditions(UUID area, String challenge) {
        Conditions conditions = new Conditions();
        if (area != null) {
            conditions.add(
                    "exists (select from jsonb_array_elements(components) c where c -> 'areas' @> to_jsonb(?::text))",
                    area.toString());
        }
        if (challenge != null) {
            conditions.add(
                    "exists (select from jsonb_array_elements(components) c where c -> 'challenges' @> to_jsonb(?::text))",
                    challenge);
        }
        if (!maySeeDrafts()) {
            conditions.add("state = 'PUBLISHED'");
        }
        return conditions;
    }
}
