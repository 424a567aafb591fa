package city.innovation.proposal.revisit;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of revisit rounds. */
@Singleton
class RevisitCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("revisit-item-states", RevisitItemState.class),
                new CodeList(
                        "revisit-commands",
                        Arrays.stream(RevisitCommand.values())
                                .map(RevisitCommand::wireName)
                                .toList()),
                new CodeList(
                        "revisit-duties",
                        Arrays.stream(RevisitDuty.values())
                                .map(RevisitDuty::kind)
                                .toList()));
    }
}
