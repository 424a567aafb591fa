package city.innovation.proposal;

import city.innovation.kit.change.Diff;
import city.innovation.kit.change.FieldChange;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a proposal said at a revision. Once its texts were erased nothing but the title is left of any.
 *
 * @param revision the proposal's version, as events name it
 * @param effect the expected effect
 * @param textDigest SHA-256 of the texts in hex, the same as in the events of that revision; absent once they were erased
 */
@Schema(
        name = "ProposalText",
        requiredProperties = {"proposalId", "revision", "title"},
        examples = """
                {"proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","revision":3,
                 "title":"골목 주차 빈자리를 실시간으로 알려 주세요",
                 "problem":"퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.",
                 "improvement":"공영주차장 센서 정보를 한 화면에서 보여 줍니다.",
                 "effect":"찾는 시간이 하루 평균 10분 줄어듭니다.",
                 "textDigest":"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"}""")
record ProposalText(
        UUID proposalId,
        int revision,
        String title,
        String problem,
        String improvement,
        String effect,
        String textDigest) {

    /**
     * The texts of an earlier revision.
     *
     * @param since what changed from that revision to the present one
     */
    static ProposalText of(Proposal proposal, int revision, Diff since) {
        ProposalContent now = proposal.content();
        String title = before(since, "title", now.title());
        if (now.holdsTitleAlone()) {
            return new ProposalText(proposal.id(), revision, title, null, null, null, null);
        }
        String problem = before(since, "problem", now.problem());
        String improvement = before(since, "improvement", now.improvement());
        String effect = before(since, "expectedEffect", now.expectedEffect());
        return new ProposalText(
                proposal.id(),
                revision,
                title,
                problem,
                improvement,
                effect,
                ProposalAnnouncements.textDigest(title, problem, improvement, effect));
    }

    private static String before(Diff since, String field, String now) {
        FieldChange change = since.fields().get(field);
        return change == null ? now : change.from().asText(null);
    }
}
