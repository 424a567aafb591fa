package city.innovation.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was proposed or said before, for whoever writes a proposal and whoever handles one. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class SimilarResource {

    /** How many of each type at most. */
    private static final int NEAREST = 10;

    private final SimilarProposals similar;
    private final Instance<SimilarSource> others;
    private final Proposals proposals;
    private final Clock clock;

    SimilarResource(SimilarProposals similar, Instance<SimilarSource> others, Proposals proposals, Clock clock) {
        this.similar = similar;
        this.others = others;
        this.proposals = proposals;
        this.clock = clock;
    }

    @POST
    @Path("similar")
    @Operation(
            operationId = "findSimilarProposals",
            summary = "Find similar proposals and voices while writing",
            description = "Up to ten of each, the nearest first. Voices are those that the caller may read.")
    @SecurityRequirementsSet({})
    public Found similar(@NotNull @Valid SimilarRequest request) {
        return found(request.title(), request.text(), null, clock.instant());
    }

    @GET
    @Path("{id}/similar")
    @Operation(
            operationId = "listSimilarProposals",
            summary = "The nearest earlier proposals and voices",
            description = "Up to ten of each, the nearest first. Among proposals the earliest receipt keeps priority.")
    @SecurityRequirementsSet({})
    public Found similar(@PathParam("id") UUID id) {
        Proposal proposal = proposals.require(id);
        Instant by = proposal.received() ? proposal.submittedAt() : clock.instant();
        return found(proposal.content().title(), null, id, by);
    }

    private Found found(String title, String text, UUID except, Instant by) {
        Stream<SimilarMatter> elsewhere =
                others.stream().flatMap(source -> source.similar(title, text, by, NEAREST).stream());
        return new Found(Stream.concat(similar.to(title, text, except, by, NEAREST).stream(), elsewhere)
                .sorted(Comparator.comparingDouble(SimilarMatter::score).reversed())
                .toList());
    }

    /** The nearest first; of the same score proposals first. */
    @Schema(name = "SimilarProposals", requiredProperties = "items", examples = """
                    {"items":[{"type":"VOICE","id":"01998d00-1111-7222-8333-444455556666","number":"V-2026-000123",
                     "title":"골목 주차 자리가 없습니다","state":"RECEIVED","submittedAt":"2026-03-02T01:15:00Z","score":0.5,
                     "words":["골목","주차"]}]}""")
    record Found(List<SimilarMatter> items) {}

    /** What is being written. */
    @Schema(name = "SimilarRequest", examples = "{\"title\":\"골목 주차 빈자리 안내\",\"text\":\"공영주차장 정보를 보여 줍니다.\"}")
    record SimilarRequest(
            @NotBlank @Size(max = 1_000) String title,
            @Size(max = 20_000) String text) {}
}
