package city.innovation.proposal.grievance;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of grievances. */
@Singleton
class GrievanceCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("grievance-states", GrievanceState.class),
                new CodeList(
                        "grievance-commands",
                        Arrays.stream(GrievanceCommand.values())
                                .map(GrievanceCommand::wireName)
                                .toList()),
                new CodeList(
                        "grievance-duties",
                        Arrays.stream(GrievanceDuty.values())
                                .map(GrievanceDuty::kind)
                                .toList()),
                CodeList.of("grievance-responses", GrievanceResponse.class),
                CodeList.of("grievance-findings", GrievanceFinding.class));
    }
}
