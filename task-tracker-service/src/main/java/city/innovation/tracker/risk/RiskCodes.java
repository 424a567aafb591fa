package city.innovation.tracker.risk;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of risks and issues. */
@Singleton
class RiskCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("project-risk-kinds", RiskKind.class),
                CodeList.of("project-risk-levels", RiskLevel.class),
                CodeList.of("project-risk-states", RiskState.class),
                new CodeList(
                        "project-risk-commands",
                        Arrays.stream(RiskCommand.values())
                                .map(RiskCommand::wireName)
                                .toList()));
    }
}
