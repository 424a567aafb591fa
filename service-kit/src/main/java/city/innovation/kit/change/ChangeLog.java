package city.innovation.kit.change;

import city.innovation.kit.access.Acting;
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
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The change records as they stand in the database. */
@ApplicationScoped
class ChangeLog {

    /** Ids grow with time; the aggregate only completes the key. */
    private static final Sorting SORTING =
            Sorting.of("aggregate_id", "-at", new SortKey("at", "id", SortKey.Kind.WHOLE));

    private static final Listing<Stored> LISTED = Listing.of(
            "*", "change", SORTING, Stored::id, stored -> stored.row().aggregateId());

    private final Sql sql;
    private final ObjectMapper json;
    private final AuditKey key;
    private final Pseudonyms pseudonyms;

    ChangeLog(Sql sql, ObjectMapper json, AuditKey key, Pseudonyms pseudonyms) {
        this.sql = sql;
        this.json = json;
        this.key = key;
        this.pseudonyms = pseudonyms;
    }

    /** In the order of the versions. */
    List<ChangeView> of(UUID aggregateId) {
        return stored(aggregateId).stream()
                .map(stored -> stored.view(pseudonyms::of))
                .toList();
    }

    List<Stored> stored(UUID aggregateId) {
        return sql.query("select * from change where aggregate_id = ? order by version", this::stored, aggregateId);
    }

    /** A page of those of all aggregates, the latest first. */
    Page<Stored> page(ChangeFilter filter, Paging paging, String bound) {
        return LISTED.page(sql, this::stored, filter.conditions(), paging, bound);
    }

    int erase(UUID aggregateId, Collection<String> fields) {
        return sql.update(
                "update change set diff = diff - ?, reason = null where aggregate_id = ?", fields, aggregateId);
    }

    void conceal(UUID aggregateId) {
        sql.update("update change set concealed = true where aggregate_id = ?", aggregateId);
    }

    String text(Diff diff) {
        try {
            return diff == null ? null : json.writeValueAsString(diff);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stored stored(ResultSet row) throws SQLException {
        ChangeRow sealed = ChangeRow.read(row);
        return new Stored(
                row.getLong("id"),
                sealed,
                row.getString("reason"),
                diff(row.getString("diff")),
                MessageDigest.isEqual(row.getBytes("digest"), key.mac(sealed.bytes())),
                row.getBoolean("concealed"));
    }

    private Diff diff(String text) {
        try {
            return text == null ? null : json.readValue(text, Diff.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record with its place in the order of all, whether its digest still fits, and whether it hides who acted. */
    record Stored(long id, ChangeRow row, String reason, Diff diff, boolean intact, boolean concealed) {

        ChangeView view(UnaryOperator<String> standIn) {
            UnaryOperator<String> named = concealed ? who -> of(who, standIn) : UnaryOperator.identity();
            return new ChangeView(
                    row.version(),
                    row.at(),
                    row.command(),
                    named.apply(row.actor()),
                    row.actorRole(),
                    named.apply(row.onBehalfOf()),
                    row.ruleVersion(),
                    reason,
                    diff);
        }

        /** Programs keep their names, and a stand-in is one. */
        private static String of(String who, UnaryOperator<String> standIn) {
            return who == null || who.startsWith(Acting.PROGRAM) || Pseudonyms.isOne(who) ? who : standIn.apply(who);
        }
    }
}
