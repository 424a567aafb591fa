package city.innovation.tracker.check;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.kit.lifecycle.Command;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of checks. */
@Singleton
class CheckCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("check-kinds", CheckKind.class),
                CodeList.of("check-states", CheckState.class),
                CodeList.of("check-verdicts", Verdict.class),
                commands("check-commands", CheckCommand.values()),
                CodeList.of("corrective-action-states", CorrectionState.class),
                commands("corrective-action-commands", CorrectionCommand.values()),
                new CodeList(
                        "check-duties",
                        Arrays.stream(CheckDuty.values())
                                .map(CheckDuty::wireName)
                                .toList()),
                CodeList.of("check-columns", CheckColumn.class));
    }

    private static CodeList commands(String name, Command<?, ?, ?>... table) {
        return new CodeList(name, Arrays.stream(table).map(Command::wireName).toList());
    }
}
