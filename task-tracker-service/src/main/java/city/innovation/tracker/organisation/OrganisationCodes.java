package city.innovation.tracker.organisation;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of departments and members. */
@Singleton
class OrganisationCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("department-kinds", DepartmentKind.class),
                CodeList.of("organisation-batch-outcomes", BatchResult.Outcome.class));
    }
}
