package city.innovation.kit.lifecycle;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.util.List;

/** A command was given in a state it does not start from; a 409 that names what is allowed. */
public class IllegalTransition extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    IllegalTransition(String command, String state, List<String> allowed) {
        super(ProblemType.ILLEGAL_TRANSITION, command, state);
        this.allowed = List.copyOf(allowed);
        with("state", state).with("allowed", this.allowed);
    }

    /** The wire names of the commands that the state allows. */
    public List<String> allowed() {
        return allowed;
    }
}
