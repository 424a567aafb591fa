package city.innovation.local;

import static org.awaitility.Awaitility.await;

import java.util.Map;

/**
 * The project that the tracker begins for a proposal whose department promised a day.
 *
 * @param proposal as it stands with its project
 * @param head of the department that promised
 */
record TrackedProject(Course proposal, Api head) {

    private static final String PROJECTS = "/api/v1/projects/";
    private static final String PROJECT = "/implementation/projectId";

    /** Waits until the tracker has begun it and the proposal knows of it. */
    static TrackedProject of(Course decided, Api head) {
        Course tied = await("the project of " + decided.path())
                .until(() -> decided.seenBy(head), seen -> !seen.text(PROJECT).isEmpty());
        return new TrackedProject(tied, head);
    }

    /**
     * Begins and completes it, and waits until the proposal is carried out.
     *
     * @param outcome what it brought
     */
    Course carryOut(Map<String, ?> outcome) {
        Course.at(head, PROJECTS + proposal.text(PROJECT))
                .does(head, "start", null)
                .does(head, "complete", outcome);
        return proposal.awaitState(head, "IMPLEMENTED");
    }
}
