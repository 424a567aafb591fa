package city.innovation.proposal.channel;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of social channels. */
@Singleton
class ChannelCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("social-networks", SocialNetwork.class));
    }
}
