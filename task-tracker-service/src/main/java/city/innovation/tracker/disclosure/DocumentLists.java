package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
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
import java.util.List;
import java.util.UUID;

/** Lists of documents, one statement each; the same for everybody. */
@ApplicationScoped
class DocumentLists {

    private static final Sorting SORTING =
            Sorting.of("id", "-madeOn", new SortKey("madeOn", "made_on", SortKey.Kind.DATE));

    private static final Listing<DocumentView> LISTED =
            Listing.of("*", "published_document", SORTING, DocumentView::madeOn, DocumentView::id);

    private final Sql sql;
    private final ObjectMapper json;

    DocumentLists(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Page<DocumentView> page(String department, Boolean open, String q, Paging paging, String filters) {
        Conditions conditions = new Conditions();
        conditions.equal("department", department);
        if (open != null) {
            conditions.add("(ground is null) = ?", open);
        }
        if (q != null) {
            conditions.add("title_folded like ?", "%" + SearchTerms.fold(q) + "%");
        }
        return LISTED.page(sql, this::read, conditions, paging, filters);
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
