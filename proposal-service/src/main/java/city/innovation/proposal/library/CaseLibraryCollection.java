package city.innovation.proposal.library;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with the case library as a whole. */
@ApplicationScoped
class CaseLibraryCollection implements CollectionAccess {

    @Override
    public String collection() {
        return StoryImport.KIND;
    }

    @Override
    public List<String> actions(Caller caller) {
        return StoryAccess.mayImport(caller) ? List.of("list", "export", "import") : List.of("list", "export");
    }
}
