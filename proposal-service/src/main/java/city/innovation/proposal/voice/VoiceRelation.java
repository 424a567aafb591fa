package city.innovation.proposal.voice;

/** How somebody can be related to a voice. */
enum VoiceRelation {
    /** Spoke. */
    COMPLAINANT,
    /** Took it down for the one who spoke, or delivered it. */
    INTERMEDIARY,
    /** Leads the department in charge. */
    DEPARTMENT_HEAD,
    /** Works in the department in charge. */
    COLLEAGUE,
    /** Manages innovation for the city. */
    MANAGER,
    /** Hears grievances, independent of departments. */
    OMBUDSMAN,
    /** Reads all voices: executives and the task force. */
    READER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Anybody, where the one who spoke agreed. */
    PUBLIC
}
