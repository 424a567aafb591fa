package city.innovation.proposal;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Lets the clocks that a merge ended run on when it is undone, as if they had stood still in between. */
@ApplicationScoped
class MergedClocks {

    private static final List<ProposalDuty> ENDED = List.of(ProposalDuty.DECIDE_ADOPTION, ProposalDuty.DEVELOP);

    private final Duties duties;
    private final ProposalDuties own;
    private final Clock clock;

    MergedClocks(Duties duties, ProposalDuties own, Clock clock) {
        this.duties = duties;
        this.own = own;
        this.clock = clock;
    }

    /** Opens again what was closed by the merge; the time to decide stands until the day to which it is developed. */
    void runOn(Proposal proposal, Joining undone) {
        Instant now = clock.instant();
        Instant merged = undone.at().truncatedTo(ChronoUnit.MICROS);
        List<DutyView> all = duties.of(proposal.id());
        for (ProposalDuty ended : ENDED) {
            all.stream()
                    .filter(duty -> duty.kind().equals(ProposalDuties.kind(ended)))
                    .filter(duty -> duty.closedAt() != null && !duty.closedAt().isBefore(merged))
                    .max(Comparator.comparing(DutyView::openedAt))
                    .ifPresent(duty -> duties.open(again(duty, ProposalDuties.responsible(proposal, ended), now)));
        }
        own.pauseDecision(proposal, ProposalCommand.UNDO_MERGE.wireName());
    }

    /** A term begins later by the days that do not count, an agreed day moves by those of the merge. */
    private static OpenDuty again(DutyView ended, Responsible responsible, Instant now) {
        boolean late = ended.closedAt().isAfter(ended.dueAt());
        long merged = late ? 0 : days(ended.closedAt(), now);
        if (ended.term() == null) {
            return OpenDuty.until(
                            ended.kind(),
                            ended.resourceType(),
                            ended.resourceId(),
                            responsible,
                            ended.dueOn().plusDays(merged))
                    .titled(ended.title());
        }
        long paused = ended.pauses().stream()
                .mapToLong(pause -> days(pause.from(), pause.until()))
                .sum();
        return OpenDuty.within(
                        ended.kind(),
                        ended.resourceType(),
                        ended.resourceId(),
                        responsible,
                        ended.term(),
                        ended.ruleVersion())
                .from(ended.openedAt().plus(Duration.ofDays(paused + merged)))
                .titled(ended.title());
    }

    private static long days(Instant from, Instant until) {
        return ChronoUnit.DAYS.between(CityTime.dateOf(from), CityTime.dateOf(until));
    }
}
