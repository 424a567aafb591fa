package city.innovation.tracker.organisation;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with departments and with the directory as a whole. */
final class OrganisationCollections {

    private OrganisationCollections() {}

    private static List<String> actions(Caller caller) {
        return OrganisationAccess.mayEnter(caller) ? List.of("list", "enter", "import") : List.of("list");
    }

    /** Departments. */
    @ApplicationScoped
    static class AllDepartments implements CollectionAccess {

        @Override
        public String collection() {
            return "departments";
        }

        @Override
        public List<String> actions(Caller caller) {
            return OrganisationCollections.actions(caller);
        }
    }

    /** Members. */
    @ApplicationScoped
    static class AllMembers implements CollectionAccess {

        @Override
        public String collection() {
            return "members";
        }

        @Override
        public List<String> actions(Caller caller) {
            return OrganisationCollections.actions(caller);
        }
    }
}
