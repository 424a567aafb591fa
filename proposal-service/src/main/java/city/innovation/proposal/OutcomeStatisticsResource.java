package city.innovation.proposal;

import city.innovation.kit.http.Answers;
import city.innovation.kit.time.CityTime;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the proposals, in figures. */
@Path(ProposalPaths.PROPOSALS + "/outcomes-statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class OutcomeStatisticsResource {

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 60;

    private final OutcomeStatistics statistics;
    private final Answers answers;
    private final Clock clock;

    OutcomeStatisticsResource(OutcomeStatistics statistics, Answers answers, Clock clock) {
        this.statistics = statistics;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getOutcomeStatistics",
            summary = "What became of the proposals",
            description = "Of those received in a time: how many were adopted and carried out, with the rates' formulas"
                    + " and numbers, and what they brought. Measured and provisional effects stay apart.")
    @APIResponse(
            responseCode = "200",
            description = "A row for each value.",
            content = @Content(schema = @Schema(implementation = OutcomeCounts.Table.class)))
    @SecurityRequirementsSet({})
    public Response get(
            @QueryParam("by") @Parameter(description = "`department` when not given.") OutcomeStatistics.By by,
            @QueryParam("from") @Parameter(description = "First day of receipt, Asia/Seoul; 1 January when not given.")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day of receipt, Asia/Seoul; today when not given.")
                    LocalDate to) {
        LocalDate today = CityTime.dateOf(clock.instant());
        LocalDate first = from == null ? today.withDayOfYear(1) : from;
        LocalDate last = to == null ? today : to;
        return answers.open(
                OutcomeCounts.Table.of(
                        first, last, statistics.by(by == null ? OutcomeStatistics.By.department : by, first, last)),
                PUBLIC_SECONDS);
    }
}
