package city.innovation.tracker.plan;

/** Keeps what follows from the dates, the state and the progress of a project, such as its health. */
public interface ProjectKeeper {

    /** The project's row is locked and changed, but not written yet; what follows is written with it. */
    void changed(Node project);
}
