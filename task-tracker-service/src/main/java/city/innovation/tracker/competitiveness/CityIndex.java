package city.innovation.tracker.competitiveness;

import city.innovation.events.Concerned;
import city.innovation.events.publication.CompetitivenessPublished;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The figures of an index of a year. */
@Entity
@Table(name = "competitiveness_index")
@DynamicUpdate
class CityIndex {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private IndexState state = IndexState.DRAFT;

    @Embedded
    private IndexContent content;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CityIndex() {}

    CityIndex(UUID id, IndexContent content) {
        this.id = id;
        this.content = content;
    }

    void write(IndexContent changed) {
        content = changed;
    }

    void publish(Instant at) {
        state = IndexCommand.PUBLISH.next(state);
        publishedAt = at;
    }

    boolean isPublished() {
        return state == IndexState.PUBLISHED;
    }

    /**
     * What the world is told.
     *
     * @param formerRank the place in the year before, or null
     */
    CompetitivenessPublished published(Integer formerRank, Instant at) {
        BigDecimal gap = content.gapToNext();
        return new CompetitivenessPublished(
                id,
                content.code(),
                content.name(),
                content.year(),
                content.rank(),
                formerRank,
                hundredths(content.score()),
                gap == null ? null : hundredths(gap),
                at,
                List.of(),
                Concerned.NOBODY);
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }

    long nextEvent() {
        return ++eventSequence;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    IndexState state() {
        return state;
    }

    IndexContent content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
