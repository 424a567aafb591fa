package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.access.Acting;
import city.innovation.kit.change.Changes;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What mentors write about the proposals that they help with. */
@ApplicationScoped
class MentorNotes {

    private static final Sorting SORTING =
            Sorting.of("id", "writtenAt", new SortKey("writtenAt", "written_at", SortKey.Kind.INSTANT));

    private static final Listing<MentorNote> LISTED =
            Listing.of("id, mentor, note, written_at", "mentor_note", SORTING, MentorNote::writtenAt, MentorNote::id);

    private final Mentoring mentoring;
    private final Acting acting;
    private final Changes changes;
    private final Sql sql;
    private final Clock clock;

    MentorNotes(Mentoring mentoring, Acting acting, Changes changes, Sql sql, Clock clock) {
        this.mentoring = mentoring;
        this.acting = acting;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    Page<MentorNote> page(UUID proposalId, Paging paging) {
        mentoring.requireInsider(proposalId);
        return LISTED.page(
                sql, MentorNote::read, Conditions.of("proposal_id = ?", proposalId), paging, proposalId.toString());
    }

    /** The note on that proposal; else 404. */
    @Transactional
    MentorNote one(UUID proposalId, UUID id) {
        mentoring.requireInsider(proposalId);
        return sql
                .query(
                        "select id, mentor, note, written_at from mentor_note where id = ? and proposal_id = ?",
                        MentorNote::read,
                        id,
                        proposalId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    @Transactional
    MentorNote write(UUID proposalId, NewMentorNote request) {
        mentoring.requireMentor(proposalId);
        Instant now = clock.instant();
        MentorNote note = new MentorNote(GUID.v7().toUUID(), acting.caller().subject(), request.text(), now);
        sql.update(
                "insert into mentor_note (id, proposal_id, mentor, note, written_at) values (?, ?, ?, ?, ?)",
                note.id(),
                proposalId,
                note.mentor(),
                note.text(),
                now);
        changes.record("mentor-note", note.id(), 1, "write", null, null, null);
        return note;
    }
}
