package city.innovation.proposal.voice;

import java.time.LocalDate;

/**
 * Which voices are looked at, among those that the caller may read; null where it doesn't matter.
 *
 * @param from first day of receipt (Asia/Seoul)
 * @param to last day of receipt (Asia/Seoul)
 */
public record VoiceSelection(
        LocalDate from, LocalDate to, String channel, String department, String district, String challenge) {}
