package city.innovation.proposal.call;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private static final Listing<ChallengeView> LISTED = new Listing<>(
            "*",
            "challenge",
            SORTING,
            (challenge, key) -> key.equals("code") ? challenge.code() : challenge.validFrom(),
            ChallengeView::id);

    private final Sql sql;
    private final ObjectMapper json;

    ChallengeLists(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A page, of those that can be named on a day where one is given. */
    Page<ChallengeView> page(LocalDate validOn, Paging paging) {
        Conditions where = new Conditions();
        if (validOn != null) {
            where.add("valid_from <= ? and coalesce(valid_to, ?) >= ?", validOn, validOn, validOn);
        }
        return LISTED.page(sql, this::read, where, paging, "challenges\n" + validOn);
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
