package city.innovation.proposal;

import java.time.Instant;

/**
 * A row of an import that was found right.
 *
 * @param author subject id of the proposer, or null where the file names none
 * @param source where the file comes from, or null
 * @param externalId the row's id there, or null; with the source it makes a repeat harmless
 * @param submittedAt when a historic one was received; null for a new one
 */
record ImportedProposal(
        String kind, ProposalContent content, String author, String source, String externalId, Instant submittedAt) {

    boolean isHistoric() {
        return submittedAt != null;
    }

    /** Where the file names nobody, the source stands for the proposer. */
    String authorOr(String importer) {
        if (author != null) {
            return author;
        }
        return source == null ? importer : "source:" + source;
    }
}
