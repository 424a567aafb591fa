package city.innovation.tracker.consultation;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists of pre-consultations, one statement each. */
@ApplicationScoped
class ConsultationLists {

    private static final Sorting SORTING =
            Sorting.of("id", "-askedAt", new SortKey("askedAt", "asked_at", SortKey.Kind.INSTANT));

    private static final Listing<ConsultationView.Summary> LISTED =
            Listing.of("*", "consultation", SORTING, ConsultationView.Summary::askedAt, ConsultationView.Summary::id);

    private final Sql sql;
    private final Standing standing;

    ConsultationLists(Sql sql, Standing standing) {
        this.sql = sql;
        this.standing = standing;
    }

    /** A page of those that the caller may know of; 401 or 403 for those who ask and advise nothing. */
    Page<ConsultationView.Summary> page(ConsultationState state, String department, Paging paging, String filters) {
        standing.require(standing.isStaff());
        Conditions conditions = new Conditions();
        conditions.equal("state", state == null ? null : state.name());
        conditions.equal("department", department);
        if (!standing.manages() && !standing.audits()) {
            List<String> own = standing.ownDepartments();
            conditions.add(
                    "(asker = ? or department = any(?) or audit_body = any(?))",
                    standing.caller().subject(),
                    own,
                    own);
        }
        return LISTED.page(sql, ConsultationLists::read, conditions, paging, filters);
    }

    private static ConsultationView.Summary read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ConsultationView.Summary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                ConsultationState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("department"),
                Sql.instant(row, "asked_at"),
                row.getObject("due_on", LocalDate.class),
                outcome == null ? null : ConsultationOutcome.valueOf(outcome),
                row.getObject("followed", Boolean.class));
    }
}
