package city.innovation.kit.duty;

import city.innovation.events.Concerned;
import city.innovation.events.duty.DutyBreached;
import city.innovation.events.duty.DutyClosed;
import city.innovation.events.duty.DutyEvent;
import city.innovation.events.duty.DutyFacts;
import city.innovation.events.duty.DutyHandedOver;
import city.innovation.events.duty.DutyOpened;
import city.innovation.events.duty.DutyPaused;
import city.innovation.events.duty.DutyRedated;
import city.innovation.events.duty.DutyResumed;
import city.innovation.events.duty.DutyWarned;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the world what happens to duties, on the service's own topic. */
@ApplicationScoped
class DutyNews {

    private final Outbox outbox;
    private final Event<DutyBreach> breaches;
    private final String topic;

    DutyNews(Outbox outbox, Event<DutyBreach> breaches, @ConfigProperty(name = "innovation.topic") String topic) {
        this.outbox = outbox;
        this.breaches = breaches;
        this.topic = topic;
    }

    void opened(Duty duty) {
        append(duty, new DutyOpened(topic, facts(duty), duty.asked().from()));
    }

    void paused(Duty duty) {
        Pause pause = duty.progress().pauses().getLast();
        append(duty, new DutyPaused(topic, facts(duty), pause.from(), pause.reason()));
    }

    void resumed(Duty duty) {
        Pause pause = duty.progress().pauses().getLast();
        append(
                duty,
                new DutyResumed(
                        topic,
                        facts(duty),
                        pause.until(),
                        CityTime.dateOf(pause.from()).plusDays(1)));
    }

    void redated(Duty duty, Instant now) {
        append(
                duty,
                new DutyRedated(
                        topic, facts(duty), now, CityTime.dateOf(duty.progress().dueAt())));
    }

    void handedOver(Duty duty, Instant now) {
        append(duty, new DutyHandedOver(topic, facts(duty), now));
    }

    void closed(Duty duty) {
        Duty.Progress progress = duty.progress();
        boolean late = duty.isLate(progress.closedAt());
        append(duty, new DutyClosed(topic, facts(duty), progress.closedAt(), progress.closedBy(), late));
    }

    /** The stage that time has just told. */
    void told(Duty duty, DutyStage stage, Instant now) {
        append(
                duty,
                stage == DutyStage.BREACHED
                        ? new DutyBreached(topic, facts(duty), now)
                        : new DutyWarned(topic, facts(duty), now, stage.name()));
    }

    /** Lets the service's own effects follow, in the running transaction. */
    void breached(Duty duty, Instant now) {
        breaches.fire(new DutyBreach(DutyView.of(duty, now)));
    }

    private void append(Duty duty, DutyEvent event) {
        outbox.append(event, duty.progress().sequence());
    }

    private static DutyFacts facts(Duty duty) {
        OpenDuty asked = duty.asked();
        Responsible who = asked.responsible();
        Duty.Progress progress = duty.progress();
        return new DutyFacts(
                duty.id,
                asked.kind(),
                asked.resourceType(),
                asked.resourceId(),
                asked.title(),
                who.subject(),
                who.department(),
                who.role(),
                progress.dueAt(),
                progress.state().name(),
                List.of(),
                new Concerned(listOf(who.subject()), listOf(who.department())));
    }

    private static List<String> listOf(String code) {
        return Stream.ofNullable(code).toList();
    }
}
