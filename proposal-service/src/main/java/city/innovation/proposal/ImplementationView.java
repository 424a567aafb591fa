package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an adopted proposal. Public, but for people and for what is not signed off yet.
 *
 * @param pilot how it is or was tried out
 * @param promise by when it is to be carried out
 * @param projectId the project that carries it out
 * @param completion that it was carried out
 * @param provisionalEffect what it was expected to bring when it was completed
 * @param measuredEffect what it brought in twelve months, signed off; the latest correction
 * @param draft a measurement that waits for its sign-off; for the city's people
 * @param storyId its story in the case library
 */
@Schema(name = "ProposalImplementation", examples = """
                {"promise":{"promisedOn":"2027-06-30","department":"TRAFFIC","startsProject":true,
                 "history":[{"promisedOn":"2027-06-30","saidAt":"2026-11-23T02:00:00Z"}]}}""")
record ImplementationView(
        PilotView pilot,
        PromiseView promise,
        UUID projectId,
        CompletionView completion,
        EffectView provisionalEffect,
        EffectView measuredEffect,
        DraftView draft,
        UUID storyId) {

    @Schema(
            name = "ProposalPilot",
            requiredProperties = {"plan", "until"},
            examples = "{\"plan\":\"두 골목에서 석 달 시범 운영합니다.\",\"until\":\"2027-03-31\",\"budgetWon\":12000000}")
    record PilotView(String plan, LocalDate until, Long budgetWon, List<String> experts) {}

    @Schema(
            name = "ProposalPromise",
            requiredProperties = {"promisedOn", "department", "startsProject", "history"},
            examples = """
                    {"promisedOn":"2027-06-30","department":"TRAFFIC","startsProject":true,
                     "history":[{"promisedOn":"2027-06-30","saidAt":"2026-11-23T02:00:00Z"}]}""")
    record PromiseView(LocalDate promisedOn, String department, boolean startsProject, List<PromisedDay> history) {}

    @Schema(
            name = "PromisedDay",
            requiredProperties = {"promisedOn", "saidAt"},
            examples =
                    "{\"promisedOn\":\"2027-09-30\",\"saidAt\":\"2027-06-01T02:00:00Z\",\"reasonCode\":\"CONTRACT_DELAYED\",\"reason\":\"입찰이 두 번 유찰되었습니다.\"}")
    record PromisedDay(LocalDate promisedOn, Instant saidAt, String reasonCode, String reason) {}

    @Schema(
            name = "ProposalCompletion",
            requiredProperties = {"firstEffectOn", "measuredFrom", "measuredTo", "ruleVersion"},
            examples = """
                    {"implementedAt":"2026-12-14T02:00:00Z","firstEffectOn":"2026-12-01","measuredFrom":"2026-12-01",
                     "measuredTo":"2027-11-30","ruleVersion":1,"executedWon":38500000}""")
    record CompletionView(
            Instant implementedAt,
            LocalDate firstEffectOn,
            LocalDate measuredFrom,
            LocalDate measuredTo,
            int ruleVersion,
            Long executedWon,
            List<ProposalView.ContributorView> implementers) {

        static CompletionView of(Completion completion, boolean people) {
            return completion == null
                    ? null
                    : new CompletionView(
                            completion.at(),
                            completion.firstEffectOn(),
                            completion.window().first(),
                            completion.window().last(),
                            completion.ruleVersion(),
                            completion.executedWon(),
                            people ? ProposalView.ContributorView.of(completion.implementers()) : null);
        }
    }

    @Schema(
            name = "MeasurementDraft",
            requiredProperties = {"recordedBy", "recordedAt", "effect"},
            examples =
                    "{\"recordedBy\":\"E10022\",\"recordedAt\":\"2027-12-01T02:00:00Z\",\"effect\":{\"grade\":\"SU\",\"savings\":[],\"spread\":false}}")
    record DraftView(String recordedBy, Instant recordedAt, CompletionView completion, EffectFigures effect) {}

    /** What a caller with these relations sees; null where nothing became of it yet. */
    static ImplementationView of(Implementation from, Set<ProposalRelation> relations) {
        if (from.equals(Implementation.NONE)) {
            return null;
        }
        boolean inside = ProposalAccess.isInside(relations);
        boolean staff = relations.contains(ProposalRelation.STAFF);
        Pilot pilot = from.pilot();
        MeasurementDraft draft = staff ? from.draft() : null;
        return new ImplementationView(
                pilot == null
                        ? null
                        : new PilotView(
                                pilot.plan(), pilot.until(), pilot.budgetWon(), inside ? pilot.experts() : null),
                promise(from.promise()),
                from.projectId(),
                CompletionView.of(from.completion(), inside),
                EffectView.of(from.provisional(), inside),
                EffectView.of(from.measured(), inside),
                draft == null
                        ? null
                        : new DraftView(
                                draft.recordedBy(),
                                draft.at(),
                                CompletionView.of(draft.completion(), true),
                                draft.figures()),
                from.storyId());
    }

    private static PromiseView promise(Promise promise) {
        return promise == null
                ? null
                : new PromiseView(
                        promise.on(),
                        promise.department(),
                        promise.startsProject(),
                        promise.history().stream()
                                .map(given ->
                                        new PromisedDay(given.on(), given.at(), given.reasonCode(), given.reason()))
                                .toList());
    }
}
