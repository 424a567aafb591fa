package city.innovation.tracker.workitem;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of standing work. */
@Singleton
class WorkItemCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("work-item-states", WorkItemState.class));
    }
}
