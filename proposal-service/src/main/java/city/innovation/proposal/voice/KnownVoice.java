package city.innovation.proposal.voice;

import java.util.UUID;

/**
 * What other features need to know of a voice that the caller may know of.
 *
 * @param number the number people use
 * @param title a private person's; never for events
 * @param department code of the department in charge, or null
 * @param author subject id of who spoke, or null where nobody knows; never for callers
 */
public record KnownVoice(UUID id, String number, VoiceState state, String title, String department, String author) {}
