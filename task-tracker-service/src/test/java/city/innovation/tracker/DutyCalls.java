package city.innovation.tracker;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** What waits for somebody. */
public final class DutyCalls {

    private static final String MINE = "/api/v1/me/duties?limit=200";

    private DutyCalls() {}

    /** The kinds of the open duties about something that wait for that caller. */
    public static List<String> of(Api who, String resource) {
        List<String> found = new ArrayList<>();
        String next = MINE;
        while (next != null) {
            Response page = who.get(next);
            found.addAll(page.path("items.findAll { it.resourceId == '" + resource + "' }.kind"));
            String cursor = page.path("nextCursor");
            next = cursor == null ? null : MINE + "&cursor=" + cursor;
        }
        return found;
    }
}
