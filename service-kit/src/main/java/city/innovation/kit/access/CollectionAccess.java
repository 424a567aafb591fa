package city.innovation.kit.access;

import city.innovation.http.Caller;
import java.util.List;

/** What a caller may do with a collection as a whole; one bean per collection, told at {@code GET /me}. */
public interface CollectionAccess {

    /** The last part of its path, for example {@code proposals}. */
    String collection();

    /** The actions, for example {@code create}; empty for none. */
    List<String> actions(Caller caller);
}
