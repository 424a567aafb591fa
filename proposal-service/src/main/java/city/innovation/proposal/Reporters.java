package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Keeps who reported a waste apart from the report, which holds a stand-in alone (Local Finance Act Enforcement Decree,
 * article 54-3).
 */
@ApplicationScoped
class Reporters {

    private static final String KEEP =
            "insert into waste_reporter (proposal_id, subject, name, department) values (?, ?, ?, ?)";
    private static final String READ = "select subject, name, department from waste_reporter where proposal_id = ?";

    private final Sql sql;
    private final Changes changes;
    private final ProposalAccess access;

    Reporters(Sql sql, Changes changes, ProposalAccess access) {
        this.sql = sql;
        this.changes = changes;
        this.access = access;
    }

    /**
     * Writes the reporter down.
     *
     * @param subject whose report it is, or null for the caller
     */
    void keep(UUID proposalId, String subject) {
        Caller caller = access.caller();
        if (subject == null) {
            sql.update(KEEP, proposalId, caller.subject(), caller.name(), caller.department());
        } else {
            sql.update(KEEP, proposalId, subject, null, null);
        }
    }

    /**
     * Who reported it; for the reward officer alone (403), and each reading is recorded in the same transaction.
     *
     * @param purpose why it is read
     */
    ReporterView read(Proposal proposal, String purpose) {
        access.require(access.caller().has(Role.REWARD_OFFICER));
        ReporterView reporter = sql
                .query(
                        READ,
                        row -> new ReporterView(
                                row.getString("subject"), row.getString("name"), row.getString("department")),
                        proposal.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        changes.record(
                "reporter-reading",
                GUID.v7().toUUID(),
                1,
                "read-reporter",
                null,
                purpose,
                Diff.none().with("proposalId", null, proposal.id().toString()));
        return reporter;
    }
}
