package city.innovation.local;

import static city.innovation.test.Patience.await;

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
     * Begins and completes it once it has the day that is promised now, and waits until the proposal is carried out.
     *
     * @param outcome what it brought
     */
    Course carryOut(Map<String, ?> outcome) {
        String day = proposal.seenBy(head).text("/implementation/promise/promisedOn");
        Course dated = await("the day of the project of " + proposal.path())
                .until(
                        () -> Course.at(head, PROJECTS + proposal.text(PROJECT)),
                        project -> project.text("/promisedOn").equals(day));
        dated.does(head, "start", null).does(head, "complete", outcome);
        return proposal.awaitState(head, "IMPLEMENTED");
    }
}
