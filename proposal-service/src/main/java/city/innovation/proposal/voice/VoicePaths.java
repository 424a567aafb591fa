package city.innovation.proposal.voice;

/** Where voices live. */
final class VoicePaths {

    static final String VOICES = "/api/v1/voices";

    /** Of a voice in change records, duties and links. */
    static final String RESOURCE = "voice";

    private VoicePaths() {}
}
