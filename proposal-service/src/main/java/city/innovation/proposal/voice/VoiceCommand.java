package city.innovation.proposal.voice;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.voice.VoiceDuty.ANSWER_VOICE;
import static city.innovation.proposal.voice.VoiceDuty.RESOLVE_VOICE;
import static city.innovation.proposal.voice.VoiceRelation.COMPLAINANT;
import static city.innovation.proposal.voice.VoiceRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.voice.VoiceRelation.INTERMEDIARY;
import static city.innovation.proposal.voice.VoiceRelation.MANAGER;
import static city.innovation.proposal.voice.VoiceRelation.OMBUDSMAN;
import static city.innovation.proposal.voice.VoiceState.ANSWERED;
import static city.innovation.proposal.voice.VoiceState.ASSIGNED;
import static city.innovation.proposal.voice.VoiceState.RECEIVED;
import static city.innovation.proposal.voice.VoiceState.SOLVED;
import static city.innovation.proposal.voice.VoiceState.UNSOLVABLE;

import city.innovation.events.voice.VoiceAnswered;
import city.innovation.events.voice.VoiceAssigned;
import city.innovation.events.voice.VoiceReopened;
import city.innovation.events.voice.VoiceSolved;
import city.innovation.events.voice.VoiceUnsolvable;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/**
 * Who may lead a voice from where to where, what it tells the world and which duties it moves; both duties open with the
 * receipt. The aggregate, the 409 answer, {@code allowed-actions} and the API's texts read this table.
 */
enum VoiceCommand implements Command<VoiceState, VoiceRelation, VoiceDuty> {
    ASSIGN(from(RECEIVED), to(ASSIGNED), by(MANAGER, OMBUDSMAN), VoiceAssigned.TYPE),
    REASSIGN(from(ASSIGNED, ANSWERED), to(ASSIGNED, ANSWERED), by(DEPARTMENT_HEAD, MANAGER), VoiceAssigned.TYPE),
    ANSWER(from(ASSIGNED, ANSWERED), to(ANSWERED), by(DEPARTMENT_HEAD), VoiceAnswered.TYPE, closes(ANSWER_VOICE)),
    SOLVE(from(ANSWERED), to(SOLVED), by(DEPARTMENT_HEAD), VoiceSolved.TYPE, closes(RESOLVE_VOICE)),
    DECLARE_UNSOLVABLE(
            from(ANSWERED), to(UNSOLVABLE), by(DEPARTMENT_HEAD), VoiceUnsolvable.TYPE, closes(RESOLVE_VOICE)),
    REOPEN(
            from(ANSWERED, SOLVED, UNSOLVABLE),
            to(ASSIGNED),
            by(COMPLAINANT, INTERMEDIARY),
            VoiceReopened.TYPE,
            closes(RESOLVE_VOICE),
            opens(ANSWER_VOICE),
            opens(RESOLVE_VOICE));

    private final Transition<VoiceState, VoiceRelation, VoiceDuty> transition;

    @SafeVarargs
    VoiceCommand(
            Set<VoiceState> from,
            Set<VoiceState> to,
            Set<VoiceRelation> by,
            String says,
            DutyMove<VoiceDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<VoiceState, VoiceRelation, VoiceDuty> transition() {
        return transition;
    }
}
