package city.innovation.tracker.termination;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
    Page<ReviewView> page(ReviewFilter filter, Cursor cursor, Limit limit) {
        access.requireStaff();
        Conditions where = filter.conditions();
        Keyset keyset = SORTING.keyset(null, cursor, where.parameters().toString());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<UUID> ids = sql.query(
                "select id from termination_review where %s and %s %s limit ?"
                        .formatted(where.sql(), keyset.predicate(), keyset.orderBy()),
                row -> row.getObject(1, UUID.class),
                parameters.toArray());
        Map<UUID, Review> found =
                reviews.list("id in ?1", ids).stream().collect(Collectors.toMap(Review::id, Function.identity()));
        List<ReviewView> views =
                ids.stream().map(found::get).map(ReviewView::of).toList();
        return keyset.page(views, limit, ReviewView::nominatedAt, ReviewView::id);
    }
}
