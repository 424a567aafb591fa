package city.innovation.tracker.indicator;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of indicators. */
@Singleton
class IndicatorCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("indicator-directions", Direction.class));
    }
}
