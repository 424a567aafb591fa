package city.innovation.proposal.session;

import city.innovation.events.Link;
import city.innovation.kit.text.Graphemes;
import city.innovation.proposal.FromElsewhere;
import city.innovation.proposal.KnownProposals;
import city.innovation.proposal.voice.VoiceIntake;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes voices and proposals of statements; both sides know of each other. */
@ApplicationScoped
class Outcomes {

    private static final int TITLE = 60;

    private final Statements statements;
    private final SessionRules rules;
    private final VoiceIntake voices;
    private final KnownProposals proposals;

    Outcomes(Statements statements, SessionRules rules, VoiceIntake voices, KnownProposals proposals) {
        this.statements = statements;
        this.rules = rules;
        this.voices = voices;
        this.proposals = proposals;
    }

    Statement voice(Session session, Statement statement, String title) {
        UUID voice = voices.receive(
                rules.kind(session).voiceChannel(),
                title == null ? beginning(statement.text()) : title,
                statement.text(),
                statement.district(),
                origin(session));
        return statements.becameVoice(statement, voice);
    }

    Statement proposal(Session session, Statement statement, StatementRequests.ToProposal request) {
        String department = request.responsibleDepartment();
        UUID proposal = proposals
                .propose(new FromElsewhere(
                        request.kind(),
                        request.title(),
                        request.problem() == null ? statement.text() : request.problem(),
                        request.improvement(),
                        statement.district(),
                        session.content().challenge(),
                        request.category(),
                        department == null ? session.content().department() : department,
                        List.of(origin(session)),
                        statement.speaker()))
                .id();
        return statements.becameProposal(statement, proposal);
    }

    private static Link origin(Session session) {
        return new Link("origin", SessionDesk.RESOURCE, session.id().toString());
    }

    private static String beginning(String text) {
        return Graphemes.preview(text, TITLE);
    }
}
