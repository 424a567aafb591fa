package city.innovation.proposal.library;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of the case library. */
@Singleton
class LibraryCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("story-states", StoryState.class));
    }
}
