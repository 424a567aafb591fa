package city.innovation.proposal.call;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

    private final Sql sql;
    private final ObjectMapper json;
    private final CallAccess access;

    CallLists(Sql sql, ObjectMapper json, CallAccess access) {
        this.sql = sql;
        this.json = json;
        this.access = access;
    }

    Page<CallView> page(CallFilter filter, Sort sort, Cursor cursor, Limit limit) {
        boolean drafts = access.maySeeDrafts();
        Keyset keyset = SORTING.keyset(sort, cursor, drafts + "\n" + filter);
        List<Object> parameters = new ArrayList<>();
        String where = filter.where(drafts, parameters);
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<CallView> found = sql.query(
                "select * from open_call where %s and %s %s limit ?"
                        .formatted(where, keyset.predicate(), keyset.orderBy()),
                this::read,
                parameters.toArray());
        return keyset.page(
                found, limit, (call, key) -> key.equals("closesAt") ? call.closesAt() : call.createdAt(), CallView::id);
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
