package city.innovation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a request for more; texts that are given replace the old ones.
 *
 * @param answer to the question that was asked
 */
@Schema(
        name = "SupplementProposal",
        examples = "{\"answer\":\"비용과 구간을 적었습니다.\",\"improvement\":\"광산구 세 골목에 센서 120개, 약 3천만 원\"}")
record SupplementRequest(
        @NotBlank @Size(max = 5_000) String answer,
        @Size(max = 20_000) String problem,
        @Size(max = 20_000) String improvement,
        @Size(max = 20_000) String expectedEffect) {

    ProposalContent applyTo(ProposalContent old) {
        return new ProposalContent(
                old.title(),
                problem == null ? old.problem() : problem,
                improvement == null ? old.improvement() : improvement,
                expectedEffect == null ? old.expectedEffect() : expectedEffect,
                old.ownWork(),
                old.category(),
                old.district(),
                old.challenge(),
                old.responsibleDepartment(),
                old.tags(),
                old.details(),
                old.hidden());
    }
}
