package city.innovation.proposal.revisit;

import city.innovation.events.Concerned;
import city.innovation.events.voice.RevisitFacts;
import city.innovation.events.voice.RevisitOpened;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.theme.Theme;
import city.innovation.proposal.theme.Themes;
import city.innovation.proposal.voice.VoiceSelection;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Opens rounds: gives each department its recurring themes with a day. */
@ApplicationScoped
class RevisitOpening {

    /** Of a round in change records, duties and events. */
    static final String RESOURCE = "revisit-round";

    private final Themes themes;
    private final RevisitAccess access;
    private final Recording recording;
    private final Clock clock;

    RevisitOpening(Themes themes, RevisitAccess access, Recording recording, Clock clock) {
        this.themes = themes;
        this.access = access;
        this.recording = recording;
        this.clock = clock;
    }

    /** Writes a round with what goes with it. */
    @Singleton
    static class Recording {

        private final Sql sql;
        private final Duties duties;
        private final Changes changes;
        private final Outbox outbox;

        Recording(Sql sql, Duties duties, Changes changes, Outbox outbox) {
            this.sql = sql;
            this.duties = duties;
            this.changes = changes;
            this.outbox = outbox;
        }

        void round(UUID id, RevisitRequests.Open request, Instant now) {
            sql.update(
                    "insert into revisit_round (id, version, event_sequence, title, window_from, window_to, due_on,"
                            + " opened_at) values (?, 1, 1, ?, ?, ?, ?, ?)",
                    id,
                    request.title(),
                    request.from(),
                    request.to(),
                    request.dueOn(),
                    now);
            changes.record(RESOURCE, id, 1, "open", null, null, null);
        }

        void team(UUID round, String department, RevisitRequests.Open request) {
            UUID duty = duties.open(RevisitDuty.of(round, department, request.title(), request.dueOn()))
                    .id();
            sql.update("insert into revisit_team (round, department, duty) values (?, ?, ?)", round, department, duty);
        }

        void items(UUID round, String department, List<Theme> themes) {
            List<Object[]> items = new ArrayList<>();
            List<Object[]> voices = new ArrayList<>();
            for (Theme theme : themes) {
                UUID item = GUID.v7().toUUID();
                items.add(new Object[] {
                    item,
                    round,
                    department,
                    items.size(),
                    theme.label(),
                    theme.voices(),
                    theme.months().size()
                });
                theme.voiceIds().forEach(voice -> voices.add(new Object[] {item, voice}));
                changes.record("revisit-item", item, 1, "open", null, null, null);
            }
            sql.batch(
                    "insert into revisit_item (id, version, round, department, position, label, voice_count, months,"
                            + " state) values (?, 1, ?, ?, ?, ?, ?, ?, 'OPEN')",
                    items);
            sql.batch("insert into revisit_voice (item, voice) values (?, ?)", voices);
        }
    }

    /** Opens a round; 409 if nothing recurs. */
    @Transactional
    UUID open(RevisitRequests.Open request) {
        access.requireManager();
        Instant now = clock.instant();
        requireDays(request, CityTime.dateOf(now));
        Map<String, List<Theme>> byDepartment = themes(request);
        if (byDepartment.isEmpty()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("revisit.nothing");
        }
        UUID id = GUID.v7().toUUID();
        recording.round(id, request, now);
        byDepartment.forEach((department, own) -> {
            recording.team(id, department, request);
            recording.items(id, department, own);
        });
        List<String> departments = List.copyOf(byDepartment.keySet());
        int items = byDepartment.values().stream().mapToInt(List::size).sum();
        RevisitFacts facts = new RevisitFacts(id, request.dueOn(), items, 0, new Concerned(List.of(), departments));
        recording.outbox.append(new RevisitOpened(facts, now, request.from(), request.to(), departments), 1);
        return id;
    }

    private Map<String, List<Theme>> themes(RevisitRequests.Open request) {
        VoiceSelection selection = new VoiceSelection(request.from(), request.to(), null, null, null, null);
        Map<String, List<Theme>> chosen = new TreeMap<>();
        themes.byDepartment(selection, request.minVoices(), request.minMonths()).forEach((department, own) -> {
            boolean asked =
                    request.departments().isEmpty() || request.departments().contains(department);
            if (asked && !own.isEmpty()) {
                chosen.put(
                        department, own.stream().limit(request.perDepartment()).toList());
            }
        });
        return chosen;
    }

    private static void requireDays(RevisitRequests.Open request, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (request.dueOn().isBefore(today)) {
            flaws.add(Flaw.ofBody("/dueOn", "revisit.day.past"));
        }
        if (request.from().isAfter(request.to())) {
            flaws.add(Flaw.ofBody("/from", "revisit.window"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }
}
