package city.innovation.tracker.workitem;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** Standing work of a department. */
@Entity
@DynamicUpdate
@Table(name = "work_item")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
public class WorkItem {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String code;

    @Embedded
    private WorkItemContent content;

    @Enumerated(EnumType.STRING)
    private WorkItemState state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "into_id")
    private UUID intoId;

    @Column(name = "created_at")
    private Instant createdAt;

    private String folded;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected WorkItem() {}

    WorkItem(UUID id, String code, WorkItemContent content, Instant at) {
        this.id = id;
        this.code = code;
        this.state = WorkItemState.ACTIVE;
        this.createdAt = at;
        write(content);
    }

    void write(WorkItemContent content) {
        this.content = content;
        terms = SearchTerms.of(content.texts());
        folded = folded(content);
    }

    private static String folded(WorkItemContent content) {
        return SearchTerms.fold(content.title())
                + (content.description() == null ? "" : " " + SearchTerms.fold(content.description()));
    }

    /**
     * Ends it.
     *
     * @param into the work that it becomes part of, or null
     * @throws Refusal 409 if it has ended
     */
    void end(LocalDate on, UUID into) {
        if (state != WorkItemState.ACTIVE) {
            throw new Refusal(ProblemType.CONFLICT).detailed("work-item.ended");
        }
        state = into == null ? WorkItemState.TERMINATED : WorkItemState.CONSOLIDATED;
        endedOn = on;
        intoId = into;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put("department", content.department());
        fields.put("since", content.since());
        fields.put("yearlyHours", content.yearlyHours());
        fields.put("budgetWon", content.budgetWon());
        fields.put("beneficiaries", content.beneficiaries());
        fields.put("legalBasis", content.legalBasis());
        fields.put("effect", content.effect());
        fields.put("effectUnit", content.effectUnit());
        fields.put("uses", content.uses());
        fields.put("state", state.name());
        return fields;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    /** What it is compared by. */
    String folded() {
        return folded;
    }

    WorkItemContent content() {
        return content;
    }

    public String title() {
        return content.title();
    }

    public String department() {
        return content.department();
    }

    /** Working hours that it takes in a year. */
    public long yearlyHours() {
        return content.yearlyHours();
    }

    /** What it costs in a year beside the staff, in won. */
    public long budgetWon() {
        return content.budgetWon();
    }

    public WorkItemState state() {
        return state;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    UUID intoId() {
        return intoId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
