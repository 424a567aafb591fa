package city.innovation.proposal.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * The ways by which voices come in; rule data.
 *
 * @param channels in the order in which people should see them
 */
record VoiceChannels(@NotEmpty List<@NotNull @Valid Channel> channels) {

    VoiceChannels {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }

    /**
     * A way.
     *
     * @param code stable code, for example {@code CALL_CENTRE}
     * @param social whether a voice by it may name a registered social channel
     */
    record Channel(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            boolean social) {}

    List<String> codes() {
        return channels.stream().map(Channel::code).toList();
    }

    boolean isSocial(String code) {
        return channels.stream()
                .anyMatch(channel -> channel.social() && channel.code().equals(code));
    }
}
