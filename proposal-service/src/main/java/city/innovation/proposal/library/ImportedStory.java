package city.innovation.proposal.library;

import java.time.Instant;

/**
 * A row of an import that was found right.
 *
 * @param publishedAt when it was published, or null for now
 * @param source where the file comes from, or null
 * @param externalId the row's id there, or null; with the source it makes a repeat harmless
 */
record ImportedStory(StoryText text, Instant publishedAt, String source, String externalId) {}
