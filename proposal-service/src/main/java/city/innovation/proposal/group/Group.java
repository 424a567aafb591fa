package city.innovation.proposal.group;

import city.innovation.kit.text.SearchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** A standing group and its rules; every verb checks the lifecycle's table. */
@Entity(name = "StandingGroup")
@DynamicUpdate
@Table(name = "standing_group")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Group {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;
    private String kind;

    @Enumerated(EnumType.STRING)
    private GroupState state;

    @Embedded
    private GroupContent content;

    @Column(name = "recruit_from")
    private LocalDate recruitFrom;

    @Column(name = "recruit_to")
    private LocalDate recruitTo;

    @Column(name = "recruited_at")
    private Instant recruitedAt;

    private String reason;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "founded_at")
    private Instant foundedAt;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Group() {}

    Group(UUID id, String number, String kind, int ruleVersion, GroupContent content, Instant at) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.ruleVersion = ruleVersion;
        this.state = GroupState.ACTIVE;
        this.foundedAt = at;
        write(content);
    }

    /** Lets people apply from one day to another. */
    void recruit(LocalDate from, LocalDate to, Integer places, Instant at) {
        state = GroupCommand.RECRUIT.next(state);
        recruitFrom = from;
        recruitTo = to;
        recruitedAt = at;
        if (places != null) {
            content = content.with(places);
        }
    }

    void closeRecruitment() {
        state = GroupCommand.CLOSE_RECRUITMENT.next(state);
    }

    /** Goes on to another day; it stays where it stands. */
    void renew(LocalDate termTo) {
        state = GroupCommand.RENEW.next(state, state);
        content = content.until(termTo);
    }

    void dissolve(String because) {
        state = GroupCommand.DISSOLVE.next(state);
        reason = because;
    }

    void write(GroupContent content) {
        this.content = content;
        terms = SearchTerms.of(content.texts());
    }

    /** Whether one can apply on that day. */
    boolean recruitsOn(LocalDate day) {
        return state == GroupState.RECRUITING && !day.isBefore(recruitFrom) && !day.isAfter(recruitTo);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    GroupState state() {
        return state;
    }

    GroupContent content() {
        return content;
    }

    LocalDate recruitFrom() {
        return recruitFrom;
    }

    LocalDate recruitTo() {
        return recruitTo;
    }

    Instant recruitedAt() {
        return recruitedAt;
    }

    String reason() {
        return reason;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant foundedAt() {
        return foundedAt;
    }
}
