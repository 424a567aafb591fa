package city.innovation.tracker.termination;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of termination reviews. */
@Singleton
class ReviewCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("termination-states", ReviewState.class),
                CodeList.of("termination-grounds", Ground.class),
                CodeList.of("termination-target-types", TargetType.class),
                CodeList.of("termination-origins", Origin.class),
                new CodeList(
                        "termination-commands",
                        Arrays.stream(ReviewCommand.values())
                                .map(ReviewCommand::wireName)
                                .toList()),
                new CodeList(
                        "termination-duties",
                        Arrays.stream(ReviewDuty.values()).map(ReviewDuty::kind).toList()));
    }
}
