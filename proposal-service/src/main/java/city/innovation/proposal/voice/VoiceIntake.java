package city.innovation.proposal.voice;

import city.innovation.events.Link;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes in voices that other features hear. */
@ApplicationScoped
public class VoiceIntake {

    /**
     * Takes in a voice in the running transaction.
     *
     * @param channel a channel of the rules
     * @param district code of the district it is about, or null
     * @param origin where it was heard
     * @return its id
     */
    public UUID receive(String channel, String title, String text, String district, Link origin) {
        return GUID.v7().toUUID();
    }
}
