package city.innovation.tracker.disclosure;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with requests for information and with documents as a whole. */
final class DisclosureCollections {

    private DisclosureCollections() {}

    /** Requests for information. */
    @ApplicationScoped
    static class Requests implements CollectionAccess {

        private final Standing standing;

        Requests(Standing standing) {
            this.standing = standing;
        }

        @Override
        public String collection() {
            return "information-requests";
        }

        @Override
        public List<String> actions(Caller caller) {
            return InformationRequestService.mayAsk(standing) ? List.of("list", "create") : List.of("list");
        }
    }

    /** Documents. */
    @ApplicationScoped
    static class Documents implements CollectionAccess {

        private final Standing standing;

        Documents(Standing standing) {
            this.standing = standing;
        }

        @Override
        public String collection() {
            return "published-documents";
        }

        @Override
        public List<String> actions(Caller caller) {
            return standing.isStaff() && !standing.audits() ? List.of("list", "create") : List.of("list");
        }
    }
}
