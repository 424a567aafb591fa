package city.innovation.tracker.policy;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.kit.lifecycle.Command;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of policies. */
@Singleton
class PolicyCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("policy-states", PolicyState.class),
                CodeList.of("policy-importances", PolicyImportance.class),
                CodeList.of("policy-session-comparisons", PolicyRules.Comparison.class),
                new CodeList(
                        "policy-commands",
                        Arrays.stream(PolicyCommand.values())
                                .map(Command::wireName)
                                .toList()));
    }
}
