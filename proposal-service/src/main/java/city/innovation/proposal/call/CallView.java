package city.innovation.proposal.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open call. Public once it has opened.
 *
 * @param number the number people use
 * @param opensAt when it opens by itself; absent where a command opens it
 * @param closesAt when it closes, or closed
 * @param openedAt when it opened; absent before
 * @param endedAt when it closed or was cancelled; absent before
 * @param cancelReason why it was given up
 */
@Schema(
        name = "OpenCall",
        requiredProperties = {
            "id",
            "number",
            "version",
            "state",
            "title",
            "topic",
            "closesAt",
            "criteria",
            "rewards",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca1","number":"C-2026-000004","version":2,"state":"OPEN",
                 "title":"2026년 하반기 창의제안 공모","topic":"걷기 좋은 골목을 만드는 방법을 찾습니다.","challenge":"BALANCED_GROWTH",
                 "responsibleDepartment":"INNOVATION","opensAt":"2026-12-01T00:00:00Z","closesAt":"2026-12-31T14:59:59Z",
                 "criteria":[{"name":"창의성","weightPercent":40},{"name":"실현가능성","weightPercent":60}],
                 "rewards":[{"name":"대상","places":1,"amountWon":3000000}],"openedAt":"2026-12-01T00:00:00Z",
                 "createdAt":"2026-11-22T01:00:00Z"}""")
record CallView(
        UUID id,
        String number,
        int version,
        CallState state,
        String title,
        String topic,
        String challenge,
        String responsibleDepartment,
        Instant opensAt,
        Instant closesAt,
        List<CallContent.Criterion> criteria,
        List<CallContent.Reward> rewards,
        Instant openedAt,
        Instant endedAt,
        String cancelReason,
        Instant createdAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "OpenCallPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca1","number":"C-2026-000004","version":2,
                     "state":"OPEN","title":"2026년 하반기 창의제안 공모","topic":"걷기 좋은 골목을 만드는 방법을 찾습니다.",
                     "closesAt":"2026-12-31T14:59:59Z","criteria":[],"rewards":[],"createdAt":"2026-11-22T01:00:00Z"}]}""")
    record CallPage(List<CallView> items, String nextCursor, Long total) {}

    static CallView of(OpenCall call) {
        CallContent content = call.content();
        return new CallView(
                call.id(),
                call.number(),
                call.version(),
                call.state(),
                content.title(),
                content.topic(),
                content.challenge(),
                content.responsibleDepartment(),
                content.opensAt(),
                content.closesAt(),
                content.criteria(),
                content.rewards(),
                call.openedAt(),
                call.endedAt(),
                call.cancelReason(),
                call.createdAt());
    }
}
