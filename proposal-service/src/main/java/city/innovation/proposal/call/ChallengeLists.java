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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of challenges, one statement each. */
@ApplicationScoped
class ChallengeLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "code",
            new SortKey("code", "code collate \"C\"", SortKey.Kind.TEXT),
            new SortKey("validFrom", "valid_from", SortKey.Kind.DATE));

    private final Sql sql;
    private final ObjectMapper json;

    ChallengeLists(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A page, of those that can be named on a day where one is given. */
    Page<ChallengeView> page(LocalDate validOn, Sort sort, Cursor cursor, Limit limit) {
        Keyset keyset = SORTING.keyset(sort, cursor, "challenges\n" + validOn);
        List<Object> parameters = new ArrayList<>();
        if (validOn != null) {
            parameters.addAll(List.of(validOn, validOn, validOn));
        }
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        String where = validOn == null ? "true" : "valid_from <= ? and coalesce(valid_to, ?) >= ?";
        List<ChallengeView> found = sql.query(
                "select * from challenge where %s and %s %s limit ?"
                        .formatted(where, keyset.predicate(), keyset.orderBy()),
                this::read,
                parameters.toArray());
        return keyset.page(
                found,
                limit,
                (challenge, key) -> key.equals("code") ? challenge.code() : challenge.validFrom(),
                ChallengeView::id);
    }

    private ChallengeView read(ResultSet row) throws SQLException {
        return new ChallengeView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("version"),
                row.getString("title_ko"),
                row.getString("title_en"),
                row.getString("goal"),
                texts(row.getString("index_components")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private List<String> texts(String written) {
        try {
            return json.readerForListOf(String.class).readValue(written);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
