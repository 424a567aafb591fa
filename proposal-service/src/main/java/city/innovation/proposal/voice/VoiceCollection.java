package city.innovation.proposal.voice;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with voices as a whole. */
@ApplicationScoped
class VoiceCollection implements CollectionAccess {

    @Override
    public String collection() {
        return VoiceImport.KIND;
    }

    @Override
    public List<String> actions(Caller caller) {
        List<String> actions = new ArrayList<>(List.of("list", "export"));
        if (VoiceAccess.maySpeak(caller)) {
            actions.add("create");
        }
        if (VoiceAccess.mayImport(caller)) {
            actions.add("import");
        }
        return actions;
    }
}
