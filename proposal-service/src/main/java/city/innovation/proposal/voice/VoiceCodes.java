package city.innovation.proposal.voice;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of voices. */
@Singleton
class VoiceCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("voice-states", VoiceState.class),
                new CodeList("voice-channels", VoiceRules.SHIPPED_CHANNELS.codes()),
                new CodeList(
                        "voice-commands",
                        Arrays.stream(VoiceCommand.values())
                                .map(VoiceCommand::wireName)
                                .toList()),
                new CodeList(
                        "voice-duties",
                        Arrays.stream(VoiceDuty.values()).map(VoiceDuty::kind).toList()),
                CodeList.of("unsolvable-reasons", UnsolvableReason.class));
    }
}
