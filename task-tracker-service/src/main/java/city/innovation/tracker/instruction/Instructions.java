package city.innovation.tracker.instruction;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The instructions in the database. */
@ApplicationScoped
class Instructions implements PanacheRepositoryBase<Instruction, UUID> {

    /** The instruction; else 404. */
    Instruction require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    Instruction lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those on a project that are neither seen done nor taken back, locked to the end of the transaction. */
    List<Instruction> unfinished(UUID node) {
        return find(
                        "nodeId = ?1 and state in (?2, ?3) order by id",
                        node,
                        InstructionState.OPEN,
                        InstructionState.REPORTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static Instruction known(Instruction instruction) {
        if (instruction == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return instruction;
    }
}
