package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.text.SearchTerms;
import city.innovation.tracker.TrackerLink;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of documents, one statement each; the same for everybody. */
@ApplicationScoped
class DocumentLists {

    private static final Sorting SORTING =
            Sorting.of("id", "-madeOn", new SortKey("madeOn", "made_on", SortKey.Kind.DATE));

    private final Sql sql;
    private final ObjectMapper json;

    DocumentLists(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Page<DocumentView> page(
            String department, Boolean open, String q, Sort sort, Cursor cursor, Limit limit, String filters) {
        Keyset keyset = SORTING.keyset(sort, cursor, filters);
        Conditions conditions = new Conditions();
        conditions.equal("department", department);
        if (open != null) {
            conditions.add("(ground is null) = ?", open);
        }
        if (q != null) {
            conditions.add("title_folded like ?", "%" + SearchTerms.fold(q) + "%");
        }
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<DocumentView> found = sql.query(
                "select * from published_document where %s and %s %s limit ?"
                        .formatted(conditions.sql(), keyset.predicate(), keyset.orderBy()),
                this::read,
                parameters.toArray());
        return keyset.page(found, limit, DocumentView::madeOn, DocumentView::id);
    }

    private DocumentView read(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return DocumentView.of(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new DocumentContent(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("department"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("category"),
                        row.getString("url"),
                        ground == null ? null : LegalGround.valueOf(ground),
                        row.getString("ground_reason"),
                        links(row.getString("links"))),
                false);
    }

    private List<TrackerLink> links(String written) {
        try {
            return json.readerForListOf(TrackerLink.class).readValue(written);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
