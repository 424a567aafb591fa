package city.innovation.proposal.session;

import java.util.UUID;

/**
 * A statement as a file gives it.
 *
 * @param asVoice whether it becomes a voice at once
 * @param source names the file's system, or null
 * @param externalId its id there, or null
 */
record ImportedStatement(UUID sessionId, NewStatements.Item item, boolean asVoice, String source, String externalId) {

    /** Whether a repeat of it can be told. */
    boolean isNamed() {
        return source != null && externalId != null;
    }
}
