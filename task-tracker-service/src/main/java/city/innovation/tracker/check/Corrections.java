package city.innovation.tracker.check;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives corrective actions with a verdict, and keeps their records. */
@ApplicationScoped
class Corrections {

    private static final String RESOURCE = "corrective-action";

    private final CorrectiveActions actions;
    private final CheckDuties duties;
    private final CheckRules rules;
    private final Changes changes;

    Corrections(CorrectiveActions actions, CheckDuties duties, CheckRules rules, Changes changes) {
        this.actions = actions;
        this.duties = duties;
        this.rules = rules;
        this.changes = changes;
    }

    /** How many of a check are to be carried out or looked at. */
    int open(UUID check) {
        return actions.unfinished(check).size();
    }

    /** Gives them, each a duty of the department; within a transaction. */
    void give(Check check, int first, List<CheckRequests.NewCorrection> all, String title) {
        LocalDate standard = rules.due(rules.terms(check.ruleVersion()).correct());
        int number = first;
        for (CheckRequests.NewCorrection asked : all) {
            LocalDate dueOn = asked.dueOn() == null ? standard : asked.dueOn();
            CorrectiveAction action = new CorrectiveAction(GUID.v7().toUUID(), check, number, asked.text(), dueOn);
            record(action, "give", check.ruleVersion(), null, null);
            duties.correction(action, dueOn, title);
            number++;
        }
    }

    /** Nobody has to mend any more what is open of a check; says what that was. */
    List<CorrectiveAction> giveUp(Check check, String reason) {
        List<CorrectiveAction> open = actions.unfinished(check.id());
        for (CorrectiveAction action : open) {
            Map<String, Object> before = action.fields();
            action.giveUp(rules.now());
            record(action, CorrectionCommand.GIVE_UP.wireName(), check.ruleVersion(), before, reason);
            duties.close(action, CorrectionCommand.GIVE_UP);
        }
        return open;
    }

    /** Writes the change and its record. */
    CorrectiveAction record(
            CorrectiveAction action, String command, int ruleVersion, Map<String, Object> before, String reason) {
        actions.persist(action);
        actions.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, action.fields());
        changes.record(RESOURCE, action.id(), action.version(), command, ruleVersion, reason, diff);
        return action;
    }
}
