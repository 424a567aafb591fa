package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Column;
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
import java.util.function.UnaryOperator;

/** An expert's opinion on a proposal: asked for, then given or withdrawn. */
@Entity
@Table(name = "proposal_opinion")
class Opinion {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private OpinionState state = OpinionState.REQUESTED;

    @Column(name = "asked_subject")
    private String askedSubject;

    @Column(name = "asked_department")
    private String askedDepartment;

    private String question;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "duty_id")
    private UUID dutyId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String answer;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Opinion() {}

    Opinion(UUID id, UUID proposalId, AskOpinion asked, String by, Instant at) {
        this.id = id;
        this.proposalId = proposalId;
        this.askedSubject = asked.subject();
        this.askedDepartment = asked.department();
        this.question = asked.question();
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /** Notes the duty of who was asked. */
    void awaited(UUID duty, LocalDate until) {
        dutyId = duty;
        dueOn = until;
    }

    void give(Verdict given, String text, String by, Instant at) {
        end(OpinionState.GIVEN, by, at);
        verdict = given;
        answer = text;
    }

    void withdraw(String by, Instant at) {
        end(OpinionState.WITHDRAWN, by, at);
    }

    /** Puts stand-ins in the place of people, and blanks the texts, if they go too. */
    void erase(UnaryOperator<String> standIn, boolean texts) {
        askedSubject = askedSubject == null ? null : standIn.apply(askedSubject);
        requestedBy = standIn.apply(requestedBy);
        endedBy = endedBy == null ? null : standIn.apply(endedBy);
        if (texts) {
            question = "";
            answer = answer == null ? null : "";
        }
    }

    private void end(OpinionState as, String by, Instant at) {
        if (state != OpinionState.REQUESTED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("opinion.over");
        }
        state = as;
        endedBy = by;
        endedAt = at;
    }

    /** Who was asked. */
    Responsible asked() {
        return askedSubject == null ? Responsible.department(askedDepartment) : Responsible.subject(askedSubject);
    }

    /** The person who gave it or is asked for it; null of a department that has not answered, and of a withdrawn one. */
    String adviser() {
        return switch (state) {
            case GIVEN -> endedBy;
            case REQUESTED -> askedSubject;
            case WITHDRAWN -> null;
        };
    }

    /** What it says, for its revision. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("verdict", verdict == null ? null : verdict.name());
        fields.put("answer", answer);
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID proposalId() {
        return proposalId;
    }

    OpinionState state() {
        return state;
    }

    String askedSubject() {
        return askedSubject;
    }

    String askedDepartment() {
        return askedDepartment;
    }

    String question() {
        return question;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID dutyId() {
        return dutyId;
    }

    Verdict verdict() {
        return verdict;
    }

    String answer() {
        return answer;
    }

    String endedBy() {
        return endedBy;
    }

    Instant endedAt() {
        return endedAt;
    }
}
