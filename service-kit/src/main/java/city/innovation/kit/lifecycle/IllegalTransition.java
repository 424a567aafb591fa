package city.innovation.kit.lifecycle;

import java.util.List;

/** A command was given in a state it does not start from; a 409 that names what is allowed. */
public class IllegalTransition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String command;
    private final String state;
    private final transient List<String> allowed;

    IllegalTransition(String command, String state, List<String> allowed) {
        super("%s cannot be given in state %s".formatted(command, state));
        this.command = command;
        this.state = state;
        this.allowed = allowed;
    }

    public String command() {
        return command;
    }

    public String state() {
        return state;
    }

    /** The wire names of the commands that the state allows. */
    public List<String> allowed() {
        return allowed;
    }
}
