package city.innovation.tracker.plan;

/** Knows how far projects are by what they are measured by. */
public interface ProgressTaker {

    /** Takes over how far the project is now; says so if that changed. Its row is locked or read with its version. */
    void progress(Node project);
}
