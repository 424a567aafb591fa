package city.innovation.tracker.designation;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of designations. */
@Singleton
class DesignationCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("designation-kinds", DesignationKind.class),
                CodeList.of("designation-states", DesignationState.class),
                new CodeList(
                        "designation-commands",
                        Arrays.stream(DesignationCommand.values())
                                .map(DesignationCommand::wireName)
                                .toList()),
                CodeList.of("check-cadences", Cadence.class));
    }
}
