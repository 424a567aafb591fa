package city.innovation.tracker.plan;

import city.innovation.kit.text.SearchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** An area, a task or a project. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
public class Node {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    /** Null while a project is unplaced. */
    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;

    @Embedded
    private NodeContent content;

    /** What it weighs among its siblings, from 1. */
    private int weight;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Embedded
    private ProjectPart project;

    /** Counts changes of what hangs on a project, so that each is one of the project too. */
    private int touched;

    /** Title and description of a project, folded; null of others. */
    private String folded;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Node() {}

    Node(UUID id, NodeKind kind, String code, NodeContent content, Instant at) {
        this.id = id;
        this.kind = kind;
        this.code = code;
        this.weight = 1;
        this.createdAt = at;
        this.project = new ProjectPart(kind == NodeKind.PROJECT ? ProgressMethod.MILESTONES : null);
        if (kind != NodeKind.PROJECT) {
            project.state = null;
        } else {
            project.healthDue = at;
        }
        write(content);
    }

    /** A project that stands in no plan yet. */
    public static Node unplaced(UUID id, String code, NodeContent content, Instant at) {
        return new Node(id, NodeKind.PROJECT, code, content, at);
    }

    /** Puts it into a plan, under a node of it or at its top. */
    void place(UUID plan, UUID parent, int weight) {
        this.planId = plan;
        this.parentId = parent;
        this.weight = weight;
    }

    /** Gives it another code, as it comes into a plan. */
    void recode(String code) {
        this.code = code;
    }

    /** Takes it out of the plan; it stays in what was frozen and told before. */
    void remove(Instant at) {
        removedAt = at;
    }

    void write(NodeContent content) {
        this.content = content;
        terms = SearchTerms.of(content.texts());
        folded = kind == NodeKind.PROJECT ? folded(content) : null;
    }

    private static String folded(NodeContent content) {
        return (SearchTerms.fold(content.title()) + " " + SearchTerms.fold(content.description())).strip();
    }

    void reschedule(LocalDate first, LocalDate last) {
        content = content.during(first, last);
    }

    /** Something that hangs on it changed. */
    public void touch() {
        touched++;
    }

    /** Has its health looked at soon. */
    void reassess(Instant at) {
        if (kind == NodeKind.PROJECT) {
            project.healthDue = at;
        }
    }

    /** What projects alone have; of areas and tasks without a state. */
    public ProjectPart project() {
        return project;
    }

    /** The number of its next event; the node's row is locked or new. */
    public long nextEvent() {
        return ++eventSequence;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Null while it is unplaced. */
    public UUID planId() {
        return planId;
    }

    public NodeKind kind() {
        return kind;
    }

    /** What a project is compared by; null of others. */
    public String folded() {
        return folded;
    }

    /** Null at the top of the plan. */
    public UUID parentId() {
        return parentId;
    }

    public String code() {
        return code;
    }

    public NodeContent content() {
        return content;
    }

    public int weight() {
        return weight;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it left the plan, or null. */
    public Instant removedAt() {
        return removedAt;
    }
}
