package city.innovation.proposal.voice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a voice says, for those who look at many.
 *
 * @param text its first five hundred characters
 * @param department code of the department in charge, or null
 * @param district code of the district concerned, or null
 * @param receivedOn the day of receipt (Asia/Seoul)
 * @param solved whether it is solved
 */
public record VoiceText(
        UUID id,
        String title,
        String text,
        String channel,
        String department,
        String district,
        LocalDate receivedOn,
        boolean solved) {}
