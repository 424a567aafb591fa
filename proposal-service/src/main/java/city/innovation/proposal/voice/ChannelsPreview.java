package city.innovation.proposal.voice;

import city.innovation.kit.rule.CodePreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many voices that are not resolved came in by channels that there would be no more. */
@ApplicationScoped
class ChannelsPreview implements RulePreview {

    private static final String OPEN =
            "select count(*) from voice where state in ('RECEIVED', 'ASSIGNED', 'ANSWERED') and channel = ?";

    private final CodePreview codes;

    ChannelsPreview(CodePreview codes) {
        this.codes = codes;
    }

    @Override
    public String code() {
        return VoiceRules.CHANNELS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return codes.dropped(
                "open voices",
                ((VoiceChannels) current.data()).codes(),
                ((VoiceChannels) proposed.data()).codes(),
                OPEN);
    }
}
