package city.innovation.proposal.voice;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Moves a voice's duties as the lifecycle's table says, with the terms of the rules it began under. */
@ApplicationScoped
class VoiceDuties {

    private final Duties duties;
    private final VoiceRules rules;

    VoiceDuties(Duties duties, VoiceRules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    /** Opens what is owed from the receipt on; a historic voice has no duties. */
    void receive(Voice voice) {
        if (voice.origin() == null) {
            for (VoiceDuty duty : VoiceDuty.values()) {
                open(voice, duty, voice.receivedAt());
            }
        }
    }

    /** Closes and opens what the command moves. */
    void move(Voice voice, VoiceCommand command) {
        List<String> closes = kinds(command, DutyMove.Kind.CLOSES);
        if (!closes.isEmpty()) {
            duties.close(voice.id(), closes, command.wireName());
        }
        command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.OPENS)
                .forEach(move -> open(voice, move.duty(), null));
    }

    /** Hands what the former department owed over to the one in charge now. */
    void handOver(Voice voice) {
        duties.handOver(DutySelection.of(voice.id()), responsible(voice));
    }

    private void open(Voice voice, VoiceDuty duty, Instant from) {
        duties.open(OpenDuty.within(
                        duty.kind(),
                        VoicePaths.RESOURCE,
                        voice.id(),
                        responsible(voice),
                        duty.term(rules.terms(voice.ruleVersion())),
                        voice.ruleVersion())
                .titled(voice.number()) // the title is a private person's
                .from(from));
    }

    private static List<String> kinds(VoiceCommand command, DutyMove.Kind kind) {
        return command.transition().duties().stream()
                .filter(move -> move.kind() == kind)
                .map(move -> move.duty().kind())
                .toList();
    }

    private static Responsible responsible(Voice voice) {
        return voice.department() == null
                ? Responsible.role(Role.INNOVATION_MANAGER.wireName())
                : Responsible.department(voice.department());
    }
}
