package city.innovation.tracker.disclosure;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.kit.lifecycle.Command;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of requests for information and of documents. */
@Singleton
class DisclosureCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("information-request-states", InformationRequestState.class),
                new CodeList(
                        "information-request-commands",
                        Arrays.stream(InformationRequestCommand.values())
                                .map(Command::wireName)
                                .toList()),
                CodeList.of("disclosure-outcomes", DisclosureOutcome.class),
                CodeList.of("disclosure-grounds", LegalGround.class),
                CodeList.of("objection-outcomes", ObjectionOutcome.class));
    }
}
