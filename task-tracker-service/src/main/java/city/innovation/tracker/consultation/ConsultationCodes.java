package city.innovation.tracker.consultation;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.kit.lifecycle.Command;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of pre-consultations. */
@Singleton
class ConsultationCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("consultation-states", ConsultationState.class),
                CodeList.of("consultation-outcomes", ConsultationOutcome.class),
                new CodeList(
                        "consultation-commands",
                        Arrays.stream(ConsultationCommand.values())
                                .map(Command::wireName)
                                .toList()));
    }
}
