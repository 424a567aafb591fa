package city.innovation.proposal.voice;

import city.innovation.kit.problem.Flaw;
import city.innovation.proposal.call.Challenges;
import city.innovation.proposal.channel.SocialChannel;
import city.innovation.proposal.channel.SocialChannels;
import city.innovation.proposal.channel.SocialNetwork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a row of a file names that must be known here. */
@ApplicationScoped
class VoiceRowChecks {

    private final VoiceRules rules;
    private final SocialChannels channels;
    private final Challenges challenges;
    private final VoiceAccess access;

    VoiceRowChecks(VoiceRules rules, SocialChannels channels, Challenges challenges, VoiceAccess access) {
        this.rules = rules;
        this.channels = channels;
        this.challenges = challenges;
        this.access = access;
    }

    /** A department that the token is not for. */
    Optional<Flaw> department(String code) {
        return access.mayBringTo(code)
                ? Optional.empty()
                : Optional.of(Flaw.ofBody("department", "voice.import.department-granted"));
    }

    Optional<Flaw> channel(String channel, boolean namesSocial, Instant at) {
        return rules.flaw(channel, namesSocial, at);
    }

    /** A challenge that could not be named on that day. */
    Optional<Flaw> challenge(String code, Instant at) {
        return challenges.admit(code, at)
                ? Optional.empty()
                : Optional.of(Flaw.ofBody("challenge", "proposal.challenge.unknown"));
    }

    /** A registered social channel by its id or as {@code TWITTER:account}, whether in use or not. */
    Optional<UUID> socialChannel(String named) {
        String[] parts = named.split(":", 2);
        if (parts.length == 2) {
            return Arrays.stream(SocialNetwork.values())
                    .filter(network -> network.name().equals(parts[0].strip()))
                    .findFirst()
                    .flatMap(network -> channels.find(network, parts[1].strip()))
                    .map(SocialChannel::id);
        }
        try {
            return channels.find(UUID.fromString(named)).map(SocialChannel::id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
