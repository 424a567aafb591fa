package city.innovation.tracker.milestone;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of milestones. */
@Singleton
class MilestoneCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("milestone-states", MilestoneState.class),
                new CodeList(
                        "milestone-commands",
                        Arrays.stream(MilestoneCommand.values())
                                .map(MilestoneCommand::wireName)
                                .toList()));
    }
}
