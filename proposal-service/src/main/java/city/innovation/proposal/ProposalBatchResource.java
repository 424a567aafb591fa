package city.innovation.proposal;

import city.innovation.kit.http.BatchAnswer;
import city.innovation.kit.http.BatchRow;
import city.innovation.kit.http.Batches;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office does to several proposals at once. Decisions are not among it: each is judged by itself. */
@Path(ProposalPaths.PROPOSALS + "/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Proposals")
public class ProposalBatchResource {

    private static final String EACH =
            "Each row in a transaction of its own, on the version given for it, with an answer or a problem of its own."
                    + " With an `Idempotency-Key` a repetition does no row twice.";

    private final Batches batches;
    private final EditService edits;
    private final ClosingService closings;
    private final HandlingService handling;
    private final ProposalViews views;

    ProposalBatchResource(
            Batches batches,
            EditService edits,
            ClosingService closings,
            HandlingService handling,
            ProposalViews views) {
        this.batches = batches;
        this.edits = edits;
        this.closings = closings;
        this.handling = handling;
        this.views = views;
    }

    @Schema(name = "AssignProposals", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":1}],
                     "assign":{"department":"TRAFFIC","reason":"주차 업무의 소관 부서입니다."}}""")
    record Assign(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid Requests.Assign assign) {}

    @Schema(name = "CloseProposals", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":1}],
                     "close":{"ground":"ALREADY_DONE","reason":"2026년 3월부터 시행하고 있습니다."}}""")
    record Close(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid Requests.Close close) {}

    @Schema(name = "TransferProposals", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":1}],
                     "transfer":{"kind":"OTHER_BODY","to":"국토교통부","reason":"국도 관리는 국토교통부의 일입니다."}}""")
    record Transfer(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid Requests.Transfer transfer) {}

    @Schema(name = "RequestSupplements", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":1}],
                     "requestSupplement":{"reasonCode":"COST_MISSING","reason":"예상 비용을 적어 주세요."}}""")
    record RequestSupplement(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid Requests.RequestSupplement requestSupplement) {}

    @POST
    @Path("assign")
    @Operation(
            operationId = "assignProposals",
            summary = "Give several to the department in charge",
            description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response assign(@NotNull @Valid Assign request) {
        return batches.answer(
                ProposalPaths.PROPOSALS,
                request.items(),
                (id, expected) -> views.ok(edits.assign(id, expected, request.assign())));
    }

    @POST
    @Path("close")
    @Operation(operationId = "closeProposals", summary = "End several without a review", description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response close(@NotNull @Valid Close request) {
        return batches.answer(
                ProposalPaths.PROPOSALS,
                request.items(),
                (id, expected) -> views.ok(closings.close(id, expected, request.close())));
    }

    @POST
    @Path("transfer")
    @Operation(
            operationId = "transferProposals",
            summary = "Hand several to the body whose affair they are",
            description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response transfer(@NotNull @Valid Transfer request) {
        return batches.answer(
                ProposalPaths.PROPOSALS,
                request.items(),
                (id, expected) -> views.ok(handling.transfer(id, expected, request.transfer())));
    }

    @POST
    @Path("request-supplement")
    @Operation(
            operationId = "requestProposalSupplements",
            summary = "Ask the proposers of several for more",
            description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response requestSupplement(@NotNull @Valid RequestSupplement request) {
        return batches.answer(
                ProposalPaths.PROPOSALS,
                request.items(),
                (id, expected) -> views.ok(handling.requestSupplement(id, expected, request.requestSupplement())));
    }
}
