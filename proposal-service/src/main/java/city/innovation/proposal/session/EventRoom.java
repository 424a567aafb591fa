package city.innovation.proposal.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whom an event can name. */
public final class EventRoom {

    /** Half of what an event may have in bytes; the other half is for the rest of it. */
    private static final int ROOM = 30 * 1024;

    private EventRoom() {}

    /**
     * Those whom one event names.
     *
     * @param number counts the events that tell the same, from 1
     * @param of how many they are
     */
    public record Part(int number, int of, List<String> people) {

        /** The first names the department, too. */
        public List<String> departments(String code) {
            return number == 1 ? List.of(code) : List.of();
        }

        /** As events say it; null where one names all. */
        public Integer part() {
            return of == 1 ? null : number;
        }

        /** As events say it; null where one names all. */
        public Integer parts() {
            return of == 1 ? null : of;
        }
    }

    /** All of these people, in parts for which an event has room; one part at least. */
    public static List<Part> parts(List<String> people) {
        List<List<String>> rooms = new ArrayList<>(List.of(new ArrayList<>()));
        int bytes = 0;
        for (String subject : people) {
            int more = subject.getBytes(StandardCharsets.UTF_8).length + ",\"\"".length();
            if (bytes + more > ROOM) {
                rooms.add(new ArrayList<>());
                bytes = 0;
            }
            bytes += more;
            rooms.getLast().add(subject);
        }
        List<Part> parts = new ArrayList<>();
        for (List<String> room : rooms) {
            parts.add(new Part(parts.size() + 1, rooms.size(), List.copyOf(room)));
        }
        return parts;
    }
}
