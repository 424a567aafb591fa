package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lists of requests for information, one statement each. */
@ApplicationScoped
class InformationRequestLists {

    private static final Sorting OWN =
            Sorting.of("id", "-receivedAt", new SortKey("receivedAt", "received_at", SortKey.Kind.INSTANT));
    private static final Sorting PUBLISHED =
            Sorting.of("id", "-decidedAt", new SortKey("decidedAt", "decided_at", SortKey.Kind.INSTANT));

    /** What is given in the end. */
    static final String OUTCOME =
            "case objection_outcome when 'UPHELD' then 'DISCLOSED' when 'PARTLY' then 'PARTLY'" + " else outcome end";

    private static final String COLUMNS = "*, " + OUTCOME + " as given";

    private static final Listing<InformationRequestSummary> SEEN = Listing.of(
            COLUMNS, "information_request", OWN, InformationRequestSummary::receivedAt, InformationRequestSummary::id);

    private static final Listing<InformationRequestSummary.Published> DECIDED = Listing.of(
            COLUMNS,
            "information_request",
            PUBLISHED,
            InformationRequestSummary.Published::decidedAt,
            InformationRequestSummary.Published::id);

    private final Sql sql;
    private final Standing standing;
    private final Clock clock;

    InformationRequestLists(Sql sql, Standing standing, Clock clock) {
        this.sql = sql;
        this.standing = standing;
        this.clock = clock;
    }

    /** A page of those that the caller may know of. */
    Page<InformationRequestSummary> page(InformationRequestFilter wanted, Paging paging, String filters) {
        LocalDate today = CityTime.dateOf(clock.instant());
        Conditions conditions = wanted.conditions(today);
        if (!standing.manages() && !standing.audits()) {
            conditions.add(
                    "(requester = ? or department = any(?))", standing.caller().subject(), standing.ownDepartments());
        }
        return SEEN.page(sql, row -> summary(row, today), conditions, paging, filters);
    }

    /** A page of what was decided, for everybody. */
    Page<InformationRequestSummary.Published> published(
            InformationRequestFilter wanted, Paging paging, String filters) {
        Conditions conditions = wanted.conditions(CityTime.dateOf(clock.instant()));
        conditions.add("decided_at is not null");
        return DECIDED.page(sql, InformationRequestLists::published, conditions, paging, filters);
    }

    private static InformationRequestSummary summary(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new InformationRequestSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                InformationRequestState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("department"),
                Sql.instant(row, "received_at"),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                given(row));
    }

    private static InformationRequestSummary.Published published(ResultSet row) throws SQLException {
        DisclosureOutcome given = given(row);
        String ground = row.getString("ground");
        return new InformationRequestSummary.Published(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("published_title"),
                row.getString("department"),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "decided_at"),
                given,
                ground == null || given == DisclosureOutcome.DISCLOSED ? null : LegalGround.valueOf(ground),
                row.getInt("documents"));
    }

    private static DisclosureOutcome given(ResultSet row) throws SQLException {
        String given = row.getString("given");
        return given == null ? null : DisclosureOutcome.valueOf(given);
    }
}
