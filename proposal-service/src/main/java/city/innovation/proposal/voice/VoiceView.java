package city.innovation.proposal.voice;

import city.innovation.events.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A voice as the caller may see it. What the caller may not see is absent.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param channel how it came, a code of the rules
 * @param socialChannel the registered social channel that it came by
 * @param department code of the department in charge
 * @param open whether the public may read it, without learning who spoke
 * @param author who spoke; absent where nobody knows and for callers who may not learn it
 * @param links proposals that came of it, and where it came from
 * @param resolution what was done, or why it cannot be done
 * @param reasonCode why it cannot be done
 * @param grievance where the ombudsman's grievance about it stands, if there is one
 * @param ruleVersion the version of {@code voice-terms} that it began under
 * @param imported whether it came by a historic import
 * @param source names the system or file that delivered it
 * @param answerDueOn the last day on which an answer is in time (Asia/Seoul)
 * @param resolveDueOn the last day on which a resolution is in time (Asia/Seoul)
 * @param answeredAt when it was first answered
 * @param resolvedAt when it was solved or found unsolvable
 * @param overdue whether it waits longer than that for either
 */
@Schema(
        name = "Voice",
        requiredProperties = {
            "id",
            "number",
            "version",
            "state",
            "channel",
            "title",
            "text",
            "open",
            "links",
            "ruleVersion",
            "imported",
            "receivedAt",
            "answerDueOn",
            "resolveDueOn",
            "overdue"
        },
        examples = """
                {"id":"01998d00-1111-7222-8333-444455556666","number":"V-2026-000123","version":3,"state":"ANSWERED",
                 "channel":"CALL_CENTRE","title":"밤늦게 집에 갈 버스가 없습니다",
                 "text":"자정이 넘으면 지하철도 버스도 끊겨 두 시간을 걷습니다.","district":"29140",
                 "department":"TRAFFIC","open":false,"author":{"subject":"C-7f3a","name":"김시민"},"links":[],
                 "answer":"심야버스 두 노선을 시범 운행하기로 하였습니다.","ruleVersion":1,"imported":false,
                 "receivedAt":"2026-03-02T01:15:00Z","answerDueOn":"2026-03-20","resolveDueOn":"2026-09-02",
                 "answeredAt":"2026-03-10T05:00:00Z","overdue":false}""")
record VoiceView(
        UUID id,
        String number,
        int version,
        VoiceState state,
        String channel,
        UUID socialChannel,
        String title,
        String text,
        String district,
        String challenge,
        String department,
        boolean open,
        Author author,
        List<VoiceLink> links,
        String answer,
        String resolution,
        String reasonCode,
        String grievance,
        int ruleVersion,
        boolean imported,
        String source,
        String externalId,
        Instant receivedAt,
        LocalDate answerDueOn,
        LocalDate resolveDueOn,
        Instant answeredAt,
        Instant resolvedAt,
        boolean overdue) {

    /**
     * Who spoke.
     *
     * @param name absent where nobody gave one, or when it was erased
     */
    @Schema(
            name = "VoiceAuthor",
            requiredProperties = "subject",
            examples = "{\"subject\":\"C-7f3a\",\"name\":\"김시민\"}")
    record Author(String subject, String name) {}

    /**
     * What a voice is tied to.
     *
     * @param rel {@code proposal} for one that came of it, {@code origin} for where it came from
     * @param type what it is, for example {@code proposal} or {@code session}
     */
    @Schema(
            name = "VoiceLink",
            requiredProperties = {"rel", "type", "id"},
            examples = "{\"rel\":\"proposal\",\"type\":\"proposal\",\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\"}")
    record VoiceLink(String rel, String type, String id) {
        static List<VoiceLink> of(List<Link> links) {
            return links.stream()
                    .map(link -> new VoiceLink(link.rel(), link.type(), link.id()))
                    .toList();
        }
    }
}
