package city.innovation.tracker.competitiveness;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of indices. */
@Singleton
class IndexCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("competitiveness-states", IndexState.class),
                new CodeList("competitiveness-commands", List.of(IndexCommand.PUBLISH.wireName())));
    }
}
