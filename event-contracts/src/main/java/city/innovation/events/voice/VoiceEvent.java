package city.innovation.events.voice;

import city.innovation.events.DomainEvent;
import city.innovation.events.proposal.ProposalEvent;
import java.util.UUID;

/** What happened to a voice, from its receipt on; told by proposal-service. Never its text or who spoke. */
public sealed interface VoiceEvent extends DomainEvent
        permits VoiceReceived, VoiceAssigned, VoiceAnswered, VoiceSolved, VoiceUnsolvable, VoiceReopened {

    /** What every type begins with. */
    String PREFIX = "city.innovation.voice.";

    /** What every event of it says. */
    VoiceFacts voice();

    @Override
    default UUID aggregateId() {
        return voice().voiceId();
    }

    @Override
    default String topic() {
        return ProposalEvent.TOPIC;
    }

    @Override
    default String departmentCode() {
        return voice().responsibleDepartment();
    }
}
