package city.innovation.proposal;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of proposals. */
@Singleton
class ProposalCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("proposal-states", ProposalState.class),
                new CodeList(
                        "proposal-kinds",
                        ProposalRules.SHIPPED_KINDS.kinds().stream()
                                .map(KindRules.Kind::code)
                                .toList()),
                new CodeList(KindSchemas.FIELDS, KindSchemas.fields()),
                new CodeList(
                        "proposal-commands",
                        Arrays.stream(ProposalCommand.values())
                                .map(ProposalCommand::wireName)
                                .toList()),
                new CodeList(
                        "proposal-duties",
                        Arrays.stream(ProposalDuty.values())
                                .map(ProposalDuties::kind)
                                .toList()),
                CodeList.of("closing-grounds", ClosingGround.class),
                CodeList.of("transfer-kinds", TransferKind.class),
                CodeList.of("termination-grounds", TerminationGround.class),
                CodeList.of("revocation-grounds", RevocationGround.class),
                CodeList.of("effect-grades", EffectGrade.class),
                CodeList.of("cost-classes", CostClass.class),
                CodeList.of("survey-methods", SurveyMethod.class),
                CodeList.of("transfer-outcomes", TransferOutcome.class),
                CodeList.of("similar-types", SimilarMatter.Type.class));
    }
}
