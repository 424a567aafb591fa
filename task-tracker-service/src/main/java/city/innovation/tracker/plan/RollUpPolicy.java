package city.innovation.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan says of how its figures are made. */
@Embeddable
@Schema(
        name = "RollUpPolicy",
        examples = "{\"averaging\":\"PROJECTS\",\"emptyNodes\":\"SKIP\",\"endedNodes\":\"DROP\"}")
public record RollUpPolicy(
        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Whether a node is the mean of its children, or of all projects below it.")
        Averaging averaging,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "empty_nodes")
        @Schema(description = "How a node counts that has no projects.")
        EmptyNodes emptyNodes,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "ended_nodes")
        @Schema(description = "How terminated and consolidated projects count.")
        EndedNodes endedNodes) {

    /** What holds where nothing is said. */
    static final RollUpPolicy USUAL = new RollUpPolicy(Averaging.CHILDREN, EmptyNodes.SKIP, EndedNodes.DROP);

    /** This, with what it leaves open as usual. */
    static RollUpPolicy orUsual(RollUpPolicy asked) {
        return asked == null ? USUAL : asked;
    }
}
