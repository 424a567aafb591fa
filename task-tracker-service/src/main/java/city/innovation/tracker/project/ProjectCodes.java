package city.innovation.tracker.project;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of projects at work. */
@Singleton
class ProjectCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                new CodeList(
                        "project-commands",
                        Arrays.stream(ProjectCommand.values())
                                .map(ProjectCommand::wireName)
                                .toList()),
                CodeList.of("project-cost-classes", CostClass.class),
                CodeList.of("project-survey-methods", SurveyMethod.class));
    }
}
