package city.innovation.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * The story of a proposal is to stand in the case library; observed in the transaction that tells the world.
 *
 * @param storyId the story's id
 * @param proposalId whose story it is
 * @param number the proposal's receipt number
 * @param title what it is called
 * @param before how it was before
 * @param after how it is now
 * @param people who made it, or null
 * @param budgetWon what it cost, in won, or null
 * @param budgetNote where the money came from, or null
 * @param place what lists narrow by
 * @param at when it was shared
 */
public record StoryShared(
        UUID storyId,
        UUID proposalId,
        String number,
        String title,
        String before,
        String after,
        String people,
        Long budgetWon,
        String budgetNote,
        Place place,
        Instant at) {

    /**
     * Where it belongs; each may be null.
     *
     * @param category the proposal's category
     * @param district code of the district
     * @param department code of the department in charge
     * @param challenge code of the city challenge
     */
    public record Place(String category, String district, String department, String challenge) {}
}
