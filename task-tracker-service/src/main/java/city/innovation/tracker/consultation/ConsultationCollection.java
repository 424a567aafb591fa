package city.innovation.tracker.consultation;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with pre-consultations as a whole. */
@ApplicationScoped
class ConsultationCollection implements CollectionAccess {

    private final Standing standing;

    ConsultationCollection(Standing standing) {
        this.standing = standing;
    }

    @Override
    public String collection() {
        return "consultations";
    }

    @Override
    public List<String> actions(Caller caller) {
        if (ConsultationService.mayAsk(standing)) {
            return List.of("list", "create");
        }
        return standing.isStaff() ? List.of("list") : List.of();
    }
}
