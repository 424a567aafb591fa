package city.innovation.proposal.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whom an event can name. */
public final class EventRoom {

    /** Half of what an event may have in bytes; the other half is for the rest of it. */
    private static final int ROOM = 30 * 1024;

    private EventRoom() {}

    /** The first of these people for whom there is room; some hundreds at least. */
    public static List<String> fitting(List<String> people) {
        List<String> fitting = new ArrayList<>();
        int bytes = 0;
        for (String subject : people) {
            bytes += subject.getBytes(StandardCharsets.UTF_8).length + ",\"\"".length();
            if (bytes > ROOM) {
                return fitting;
            }
            fitting.add(subject);
        }
        return fitting;
    }
}
