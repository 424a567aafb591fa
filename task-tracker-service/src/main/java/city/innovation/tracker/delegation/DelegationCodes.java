package city.innovation.tracker.delegation;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of delegations. */
@Singleton
class DelegationCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("delegation-states", DelegationState.class));
    }
}
