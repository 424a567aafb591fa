package city.innovation.proposal.support;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of support; a city's own thresholds may have others. */
@Singleton
class SupportCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                new CodeList(
                        "support-thresholds",
                        List.of(SupportRules.DEPARTMENT, SupportRules.SESSION, SupportRules.MAYOR)),
                new CodeList("support-duties", List.of("department-answers", "deliberation-session", "mayor-answers")),
                CodeList.of("threshold-states", ThresholdState.class),
                CodeList.of("threshold-answerers", Answerer.class));
    }
}
