package city.innovation.tracker.opendata;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.CollectionAccess;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The data are for everybody; innovation managers have them built, auditors and operators see when that was. */
@ApplicationScoped
class OpenDataAccess implements CollectionAccess {

    private final Standing standing;

    OpenDataAccess(Standing standing) {
        this.standing = standing;
    }

    void requireBuilder() {
        standing.require(standing.manages());
    }

    void requireWatcher() {
        standing.require(
                standing.manages() || standing.audits() || standing.caller().has(Role.OPERATOR));
    }

    @Override
    public String collection() {
        return "open-data";
    }

    @Override
    public List<String> actions(Caller caller) {
        return standing.manages() ? List.of("list", "build") : List.of("list");
    }
}
