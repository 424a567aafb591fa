package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings in the database. */
@ApplicationScoped
class Meetings {

    private static final Sorting SORTING =
            Sorting.of("g.id", "-heldOn", new SortKey("heldOn", "g.held_on", SortKey.Kind.DATE));

    private static final Listing<Meeting> LISTED =
            Listing.of(Meeting.COLUMNS, "group_meeting g", SORTING, Meeting::heldOn, Meeting::id);

    private static final String ADD = """
            insert into group_meeting (id, version, group_id, held_on, topic, place, notes, attendance, session_id)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE = """
            update group_meeting set version = version + 1, held_on = ?, topic = ?, place = ?, notes = ?, attendance = ?,
                session_id = ? where id = ?
            """;

    private static final String STRANGERS = """
            select subject from unnest(?::text[]) as subject
            where subject not in (select subject from group_member where group_id = ? and joined_on is not null)
            """;

    private static final String RECORDED = """
            select 1 from group_meeting where group_id = ? and session_id = ? and id is distinct from ?::uuid
            """;

    private final Sql sql;
    private final Clock clock;

    Meetings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    void add(UUID id, UUID groupId, Meeting.New meeting, MeetingService.Facts facts) {
        sql.update(
                ADD,
                id,
                groupId,
                facts.heldOn(),
                meeting.topic(),
                meeting.place(),
                meeting.notes(),
                facts.attendance(),
                meeting.sessionId());
        attend(id, meeting.attendees());
    }

    void change(UUID id, Meeting.New meeting, MeetingService.Facts facts) {
        sql.update(
                CHANGE,
                facts.heldOn(),
                meeting.topic(),
                meeting.place(),
                meeting.notes(),
                facts.attendance(),
                meeting.sessionId(),
                id);
        sql.update("delete from group_attendance where meeting_id = ?", id);
        attend(id, meeting.attendees());
    }

    private void attend(UUID id, List<String> attendees) {
        sql.batch(
                "insert into group_attendance (meeting_id, subject) values (?, ?)",
                attendees.stream().map(subject -> new Object[] {id, subject}).toList());
    }

    /** Those of the people who never were members. */
    List<String> strangers(UUID groupId, List<String> subjects) {
        return sql.query(STRANGERS, row -> row.getString(1), subjects, groupId);
    }

    /** Whether another meeting than that one stands for the session. */
    boolean isRecorded(UUID groupId, UUID sessionId, UUID self) {
        return !sql.query(RECORDED, row -> row.getInt(1), groupId, sessionId, self)
                .isEmpty();
    }

    /** The meeting of that group; else 404. */
    Meeting require(UUID groupId, UUID id) {
        return sql
                .query(
                        "select " + Meeting.COLUMNS + " from group_meeting g where g.group_id = ? and g.id = ?",
                        Meeting::read,
                        groupId,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Page<Meeting> page(UUID groupId, Paging paging) {
        return LISTED.page(sql, Meeting::read, Conditions.of("g.group_id = ?", groupId), paging, groupId.toString());
    }
}
