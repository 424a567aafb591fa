package city.innovation.proposal.voice;

import city.innovation.kit.access.Acting;
import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Voices from a file: historic ones, which say when they were received, and new ones. */
@ApplicationScoped
class VoiceImport implements ImportTarget<Arrival> {

    static final String KIND = "voices";

    private final VoiceReception reception;
    private final VoiceRows rows;
    private final VoiceRowChecks checks;
    private final Acting acting;
    private final Clock clock;

    VoiceImport(VoiceReception reception, VoiceRows rows, VoiceRowChecks checks, Acting acting, Clock clock) {
        this.reception = reception;
        this.rows = rows;
        this.checks = checks;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<Arrival> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = new ArrayList<>();
        options.mapping().keySet().stream()
                .filter(field -> !VoiceRowReader.FIELDS.contains(field))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field, "import.field.unknown", String.join(", ", VoiceRowReader.FIELDS)))
                .forEach(flaws::add);
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(new VoiceRowReader(options, checks, acting.caller(), clock.instant(), jobId));
    }

    private final class Reading implements Intake<Arrival> {

        private final VoiceRowReader reader;

        Reading(VoiceRowReader reader) {
            this.reader = reader;
        }

        @Override
        public Arrival read(TableRow row, Findings findings) {
            return reader.read(row, findings);
        }

        /** A repeat within the file counts as known too; the first one holds. */
        @Override
        public int store(List<Arrival> arrivals) {
            List<String> ids = arrivals.stream()
                    .map(Arrival::externalId)
                    .filter(Objects::nonNull)
                    .toList();
            Set<String> seen = ids.isEmpty()
                    ? new HashSet<>()
                    : rows.known(arrivals.getFirst().source(), ids);
            List<Arrival> fresh = arrivals.stream()
                    .filter(arrival -> arrival.externalId() == null || seen.add(arrival.externalId()))
                    .toList();
            return fresh.isEmpty() ? 0 : reception.receive(fresh, "import").size();
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
