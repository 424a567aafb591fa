package city.innovation.proposal.session;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
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
                new CodeList(
                        "session-commands",
                        Arrays.stream(SessionCommand.values())
                                .map(SessionCommand::wireName)
                                .toList()),
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
                new CodeList(
                        "session-commitment-commands",
                        Arrays.stream(CommitmentCommand.values())
                                .map(CommitmentCommand::wireName)
                                .toList()),
                new CodeList(
                        "policy-importances",
                        SessionRules.SHIPPED_REQUIREMENTS.requirements().stream()
                                .map(PolicyRequirements.Requirement::importance)
                                .toList()),
                CodeList.of("requirement-comparisons", PolicyRequirements.Comparison.class));
    }
}
