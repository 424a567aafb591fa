package city.innovation.proposal.call;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with calls and with challenges as a whole. */
final class CallCollections {

    private CallCollections() {}

    private static List<String> actions(Caller caller) {
        return CallAccess.mayManage(caller) ? List.of("list", "create") : List.of("list");
    }

    /** Open calls. */
    @ApplicationScoped
    static class Calls implements CollectionAccess {

        @Override
        public String collection() {
            return "open-calls";
        }

        @Override
        public List<String> actions(Caller caller) {
            return CallCollections.actions(caller);
        }
    }

    /** City challenges. */
    @ApplicationScoped
    static class CityChallenges implements CollectionAccess {

        @Override
        public String collection() {
            return "challenges";
        }

        @Override
        public List<String> actions(Caller caller) {
            return CallCollections.actions(caller);
        }
    }
}
