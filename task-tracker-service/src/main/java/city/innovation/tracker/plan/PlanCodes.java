package city.innovation.tracker.plan;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of plans and projects. */
@Singleton
class PlanCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("plan-states", PlanState.class),
                new CodeList(
                        "plan-commands",
                        Arrays.stream(PlanCommand.values())
                                .map(PlanCommand::wireName)
                                .toList()),
                CodeList.of("plan-node-kinds", NodeKind.class),
                CodeList.of("plan-averaging", Averaging.class),
                CodeList.of("advice-answers", AdviceAnswer.class),
                CodeList.of("project-states", ProjectState.class),
                CodeList.of("project-health", Health.class),
                CodeList.of("project-partner-kinds", Partner.Kind.class),
                CodeList.of("progress-methods", ProgressMethod.class));
    }
}
