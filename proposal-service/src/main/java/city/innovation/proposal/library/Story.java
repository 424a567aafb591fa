package city.innovation.proposal.library;

import city.innovation.kit.text.SearchTerms;
import city.innovation.proposal.StoryShared;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A story of the case library. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Story {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Enumerated(EnumType.STRING)
    private StoryState state = StoryState.PUBLISHED;

    @Embedded
    private StoryText text;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "proposal_number")
    private String proposalNumber;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Telling> told = List.of();

    private String origin;
    private String source;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Story() {}

    private Story(UUID id, StoryText text, Instant publishedAt) {
        this.id = id;
        this.publishedAt = publishedAt;
        write(text);
    }

    /** The story of a proposal. */
    static Story of(StoryShared shared, StoryText text) {
        Story story = new Story(shared.storyId(), text, shared.at());
        story.proposalId = shared.proposalId();
        story.proposalNumber = shared.number();
        return story;
    }

    /** A case of an earlier programme. */
    static Story imported(UUID id, StoryText text, Instant publishedAt, String origin, ImportedStory row) {
        Story story = new Story(id, text, publishedAt);
        story.origin = origin;
        story.source = row.source();
        story.externalId = row.externalId();
        return story;
    }

    /** Changes what it says and what is searched for in it. */
    void write(StoryText newText) {
        text = newText;
        terms = SearchTerms.of(newText.texts());
    }

    void withdraw() {
        state = StoryState.WITHDRAWN;
    }

    void tell(Telling telling) {
        told = Stream.concat(told.stream(), Stream.of(telling)).toList();
    }

    /** What a revision compares. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("title", text.title());
        fields.put("before", text.before());
        fields.put("after", text.after());
        fields.put("people", text.people());
        fields.put("budgetWon", text.budgetWon());
        fields.put("budgetNote", text.budgetNote());
        fields.put("category", text.category());
        fields.put("district", text.district());
        fields.put("department", text.department());
        fields.put("challenge", text.challenge());
        fields.put("year", text.year());
        fields.put("told", told);
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isPublished() {
        return state == StoryState.PUBLISHED;
    }

    StoryState state() {
        return state;
    }

    StoryText text() {
        return text;
    }

    UUID proposalId() {
        return proposalId;
    }

    String proposalNumber() {
        return proposalNumber;
    }

    List<Telling> told() {
        return told;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
