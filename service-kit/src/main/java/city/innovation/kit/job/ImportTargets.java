package city.innovation.kit.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What this service can import. */
@ApplicationScoped
class ImportTargets {

    private final List<ImportTarget<?>> targets;

    ImportTargets(@All List<ImportTarget<?>> targets) {
        this.targets = targets;
    }

    /** Prepares the target of that kind for a job. */
    ImportTarget.Intake<?> open(String kind, UUID jobId, ImportOptions options) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing imports " + kind))
                .open(jobId, options);
    }
}
