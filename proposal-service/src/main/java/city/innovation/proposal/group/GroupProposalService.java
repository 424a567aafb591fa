package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.KnownProposals;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ties groups to the proposals that came of them. */
@ApplicationScoped
class GroupProposalService {

    private static final String RESOURCE = "group-proposal";

    private static final String LINK = """
            insert into group_proposal as p (id, version, group_id, proposal_id, linked_at) values (?, 1, ?, ?, ?)
            on conflict (group_id, proposal_id) do update set version = p.version + 1, linked_at = excluded.linked_at,
                unlinked_at = null where p.unlinked_at is not null
            returning *
            """;

    private static final String EVER = "select 1 from group_proposal where group_id = ? and proposal_id = ?";

    private static final String UNLINK = """
            update group_proposal set version = version + 1, unlinked_at = ?
            where group_id = ? and proposal_id = ? and unlinked_at is null returning *
            """;

    private static final String ALL = """
            select * from group_proposal where group_id = ? and unlinked_at is null order by linked_at, id
            """;

    private final Groups groups;
    private final GroupAccess access;
    private final KnownProposals proposals;
    private final Work work;

    GroupProposalService(Groups groups, GroupAccess access, KnownProposals proposals, Work work) {
        this.groups = groups;
        this.access = access;
        this.proposals = proposals;
        this.work = work;
    }

    /** The ties in the database, each with its change records. */
    @ApplicationScoped
    static class Work {

        private final Sql sql;
        private final Changes changes;
        private final Memberships memberships;

        Work(Sql sql, Changes changes, Memberships memberships) {
            this.sql = sql;
            this.changes = changes;
            this.memberships = memberships;
        }

        List<Tie> all(UUID groupId) {
            return sql.query(ALL, Tie::read, groupId);
        }

        Instant now() {
            return memberships.now();
        }

        /** Ties them; a tie that there is stays. */
        void link(UUID groupId, UUID proposalId) {
            sql.query(LINK, Tie::read, GUID.v7().toUUID(), groupId, proposalId, now())
                    .forEach(tie -> record(tie, "link", null));
        }

        /** Cuts the tie; one that was cut stays so, 404 if there never was one. */
        void unlink(UUID groupId, UUID proposalId, String reason) {
            List<Tie> cut = sql.query(UNLINK, Tie::read, now(), groupId, proposalId);
            cut.forEach(tie -> record(tie, "unlink", reason));
            if (cut.isEmpty()
                    && sql.query(EVER, row -> row.getInt(1), groupId, proposalId)
                            .isEmpty()) {
                throw new Refusal(ProblemType.NOT_FOUND);
            }
        }

        private void record(Tie tie, String command, String reason) {
            Diff diff = tie.version() == 1 ? null : Diff.none().with("linked", reason != null, reason == null);
            changes.record(RESOURCE, tie.id(), tie.version(), command, null, reason, diff);
        }
    }

    /** A group and a proposal that came of it. */
    record Tie(UUID id, int version, UUID proposalId, Instant linkedAt) {
        static Tie read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Tie(
                    row.getObject("id", UUID.class),
                    row.getInt("version"),
                    row.getObject("proposal_id", UUID.class),
                    Sql.instant(row, "linked_at"));
        }
    }

    @Transactional
    List<GroupProposal> link(UUID groupId, UUID proposalId) {
        Group group = groups.lock(groupId);
        access.require(access.runs(group));
        KnownProposal proposal = proposals.require(proposalId);
        if (proposal.number() == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.proposal.draft");
        }
        work.link(groupId, proposalId);
        return all(groupId);
    }

    @Transactional
    List<GroupProposal> unlink(UUID groupId, UUID proposalId, String reason) {
        Group group = groups.lock(groupId);
        access.require(access.runs(group));
        work.unlink(groupId, proposalId, reason);
        return all(groupId);
    }

    /** All that came of a group, in the order in which they were tied to it. */
    @Transactional
    List<GroupProposal> all(UUID groupId) {
        groups.require(groupId);
        return work.all(groupId).stream().map(this::shown).toList();
    }

    private GroupProposal shown(Tie tie) {
        KnownProposal proposal = proposals.require(tie.proposalId());
        return new GroupProposal(
                proposal.id(),
                proposal.number(),
                proposal.kind(),
                proposal.state().name(),
                proposal.title(),
                tie.linkedAt());
    }
}
