package city.innovation.proposal.development;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.proposal.DecisionClock;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of development support. */
@Singleton
class DevelopmentCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("opinion-states", OpinionState.class),
                CodeList.of("opinion-verdicts", Verdict.class),
                new CodeList(
                        "checklist-items",
                        ChecklistRules.SHIPPED.items().stream()
                                .map(ChecklistRules.Item::code)
                                .toList()),
                new CodeList("development-duties", List.of(DecisionClock.OPINION)));
    }
}
