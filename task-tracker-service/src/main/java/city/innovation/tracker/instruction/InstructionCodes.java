package city.innovation.tracker.instruction;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of instructions. */
@Singleton
class InstructionCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("instruction-states", InstructionState.class),
                new CodeList(
                        "instruction-commands",
                        Arrays.stream(InstructionCommand.values())
                                .map(InstructionCommand::wireName)
                                .toList()),
                new CodeList(
                        "instruction-duties",
                        Arrays.stream(InstructionDuty.values())
                                .map(InstructionDuty::wireName)
                                .toList()));
    }
}
