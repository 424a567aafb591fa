package city.innovation.tracker.termination;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads termination reviews, for those who work for the city. */
@ApplicationScoped
class ReviewReading {

    private static final Sorting SORTING =
            Sorting.of("id", "-nominatedAt", new SortKey("nominatedAt", "nominated_at", SortKey.Kind.INSTANT));

    private static final Listing<ReviewView> LISTED =
            Listing.of("id", "termination_review", SORTING, ReviewView::nominatedAt, ReviewView::id);

    private final Reviews reviews;
    private final ReviewAccess access;
    private final Sql sql;

    ReviewReading(Reviews reviews, ReviewAccess access, Sql sql) {
        this.reviews = reviews;
        this.access = access;
        this.sql = sql;
    }

    @Transactional
    Review require(UUID id) {
        access.requireStaff();
        return reviews.require(id);
    }

    @Transactional
    ReviewActions actions(UUID id) {
        Review review = require(id);
        return new ReviewActions(review.state(), access.allowed(review));
    }

    @Transactional
    Page<ReviewView> page(ReviewFilter filter, Paging paging) {
        access.requireStaff();
        Conditions where = filter.conditions();
        return LISTED.loaded(sql, this::views, where, paging, where.parameters().toString());
    }

    private List<ReviewView> views(List<UUID> ids) {
        Map<UUID, Review> found =
                reviews.list("id in ?1", ids).stream().collect(Collectors.toMap(Review::id, Function.identity()));
        return ids.stream().map(found::get).map(ReviewView::of).toList();
    }
}
