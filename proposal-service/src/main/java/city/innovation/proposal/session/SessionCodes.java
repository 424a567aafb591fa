package city.innovation.proposal.session;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import city.innovation.kit.lifecycle.Command;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of sessions. */
@Singleton
class SessionCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("session-states", SessionState.class),
                new CodeList(
                        "session-kinds",
                        SessionRules.SHIPPED_KINDS.kinds().stream()
                                .map(SessionKinds.Kind::code)
                                .toList()),
                commands("session-commands", SessionCommand.values()),
                new CodeList(
                        "session-duties",
                        Arrays.stream(SessionDuty.values())
                                .map(SessionDuty::wireName)
                                .toList()),
                CodeList.of("session-sign-up-rules", SessionKinds.SignUp.class),
                CodeList.of("session-sign-up-states", SignUpState.class),
                CodeList.of("session-statement-kinds", StatementKind.class),
                CodeList.of("session-commitment-kinds", CommitmentKind.class),
                CodeList.of("session-commitment-states", CommitmentState.class),
                commands("session-commitment-commands", CommitmentCommand.values()),
                new CodeList(
                        "policy-importances",
                        SessionRules.SHIPPED_REQUIREMENTS.requirements().stream()
                                .map(PolicyRequirements.Requirement::importance)
                                .toList()),
                CodeList.of("requirement-comparisons", PolicyRequirements.Comparison.class));
    }

    private static CodeList commands(String name, Command<?, ?, ?>... commands) {
        return new CodeList(name, Arrays.stream(commands).map(Command::wireName).toList());
    }
}
