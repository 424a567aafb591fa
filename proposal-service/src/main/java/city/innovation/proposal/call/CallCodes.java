package city.innovation.proposal.call;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of calls. */
@Singleton
class CallCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("call-states", CallState.class),
                new CodeList(
                        "call-commands",
                        Arrays.stream(CallCommand.values())
                                .map(CallCommand::wireName)
                                .toList()));
    }
}
