package city.innovation.tracker.disclosure;

import java.time.LocalDate;

/**
 * A request for information of a file.
 *
 * @param externalId its number where it comes from, which makes a repeat harmless
 * @param asked what was asked, and when
 * @param extensionReason why there was more time; null where there was not
 * @param decidedOn when it was decided; null for one that waits
 * @param decision how; null for one that waits
 */
record ImportedRequest(
        String externalId,
        NewInformationRequest asked,
        String extensionReason,
        LocalDate decidedOn,
        DisclosureRequests.Decide decision) {}
