package city.innovation.proposal.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as the caller may see it.
 *
 * @param number people-facing number
 * @param version counts changes; part of the {@code ETag}
 * @param department code of the department that runs it
 * @param capacity how many places there are; absent where they are not limited
 * @param signedUp how many have a place
 * @param waiting how many wait for one
 * @param appointee the person appointed, by subject id; for those who run sessions, auditors and that person
 * @param heldOn the day, Asia/Seoul; absent until it was held
 * @param participants how many took part, experts not among them; absent until it was held
 * @param experts how many experts took part; absent until it was held
 * @param reason why it was cancelled
 * @param minutesRevision how many revisions the minutes have
 * @param proposals ids of the proposals that came of it, earliest first
 * @param internal whether it is for officials alone
 * @param ruleVersion the version of {@code session-kinds} that it was planned under
 */
@Schema(
        name = "Session",
        requiredProperties = {
            "id",
            "number",
            "version",
            "kind",
            "state",
            "title",
            "agenda",
            "department",
            "signedUp",
            "waiting",
            "minutesRevision",
            "proposals",
            "internal",
            "ruleVersion",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"S-2026-000046","version":3,"kind":"LISTENING",
                 "state":"OPEN","title":"심야 대중교통에 대해 듣습니다","agenda":["발제","자유 발언"],
                 "policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","policyTitle":"심야버스","department":"TRAFFIC",
                 "startsAt":"2026-12-03T05:00:00Z","endsAt":"2026-12-03T07:00:00Z","place":"시민청 태평홀","capacity":150,
                 "signedUp":150,"waiting":12,"minutesRevision":0,"proposals":[],"internal":false,"ruleVersion":1,
                 "createdAt":"2026-11-22T01:00:00Z"}""")
record SessionView(
        UUID id,
        String number,
        int version,
        String kind,
        SessionState state,
        String title,
        String topic,
        List<String> agenda,
        UUID policyId,
        String policyTitle,
        String challenge,
        String district,
        String department,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        Integer capacity,
        int signedUp,
        int waiting,
        String appointee,
        LocalDate heldOn,
        Integer participants,
        Integer experts,
        String reason,
        int minutesRevision,
        List<UUID> proposals,
        boolean internal,
        int ruleVersion,
        Instant createdAt) {

    static SessionView of(Session session, SignUps.Count count, List<UUID> proposals, boolean knowsPeople) {
        SessionContent content = session.content();
        HeldFigures figures = session.figures();
        return new SessionView(
                session.id(),
                session.number(),
                session.version(),
                session.kind(),
                session.state(),
                content.title(),
                content.topic(),
                content.agenda(),
                content.policyId(),
                content.policyTitle(),
                content.challenge(),
                content.district(),
                content.department(),
                content.startsAt(),
                content.endsAt(),
                content.place(),
                content.link(),
                content.capacity(),
                count.signedUp(),
                count.waiting(),
                knowsPeople ? content.appointee() : null,
                figures == null ? null : figures.heldOn(),
                figures == null ? null : figures.participants(),
                figures == null ? null : figures.experts(),
                session.reason(),
                session.minutesRevision(),
                proposals,
                session.internal(),
                session.ruleVersion(),
                session.createdAt());
    }
}
