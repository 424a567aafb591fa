package city.innovation.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is wanted, and whether all that match are to be counted. The same for every list. */
public class Paging {

    @QueryParam("cursor")
    Cursor cursor;

    @QueryParam("limit")
    Limit limit;

    @QueryParam("includeTotal")
    @DefaultValue("false")
    @Parameter(description = "Count all that match.")
    boolean includeTotal;

    private Sort sort;

    /** The same in the order that was asked for; null for the list's own. */
    public Paging sorted(Sort asked) {
        sort = asked;
        return this;
    }

    /** The order that was asked for; null for the list's own. */
    public Sort sort() {
        return sort;
    }

    /** Where the page lies; refuses an order or a cursor that is not the list's (400). */
    public Keyset keyset(Sorting sorting, String filters) {
        return sorting.keyset(sort, cursor, filters);
    }

    /** One more than the page holds, which tells whether another follows. */
    public int most() {
        return Limit.of(limit) + 1;
    }

    /** How many it holds at most. */
    public Limit limit() {
        return limit;
    }

    /** The page of a list in which nothing matches. */
    public <T> Page<T> nothing() {
        return new Page<>(List.of(), null, includeTotal ? 0L : null);
    }

    /** Whether all that match are to be counted. */
    public boolean includesTotal() {
        return includeTotal;
    }
}
