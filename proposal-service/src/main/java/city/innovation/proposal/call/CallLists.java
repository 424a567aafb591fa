package city.innovation.proposal.call;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Lists of calls, one statement each. */
@ApplicationScoped
class CallLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-closesAt",
            new SortKey("closesAt", "closes_at", SortKey.Kind.INSTANT),
            new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT));

    private static final Listing<CallView> LISTED = new Listing<>(
            "*",
            "open_call",
            SORTING,
            (call, key) -> key.equals("closesAt") ? call.closesAt() : call.createdAt(),
            CallView::id);

    private final Sql sql;
    private final ObjectMapper json;
    private final CallAccess access;

    CallLists(Sql sql, ObjectMapper json, CallAccess access) {
        this.sql = sql;
        this.json = json;
        this.access = access;
    }

    Page<CallView> page(CallFilter filter, Paging paging) {
        boolean drafts = access.maySeeDrafts();
        return LISTED.page(sql, this::read, filter.conditions(drafts), paging, drafts + "\n" + filter);
    }

    private CallView read(ResultSet row) throws SQLException {
        return new CallView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("version"),
                CallState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("topic"),
                row.getString("challenge"),
                row.getString("responsible_department"),
                Sql.instant(row, "opens_at"),
                Sql.instant(row, "closes_at"),
                list(row.getString("criteria"), CallContent.Criterion.class),
                list(row.getString("rewards"), CallContent.Reward.class),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "ended_at"),
                row.getString("cancel_reason"),
                Sql.instant(row, "created_at"));
    }

    private <T> List<T> list(String text, Class<T> type) {
        try {
            return json.readerForListOf(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
