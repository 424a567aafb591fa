package city.innovation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads by id of proposals of the loaded ones, each connection as another person. */
final class Reads {

    private static final int DIFFERENT = 2_000;

    private Reads() {}

    static Load on(Ground ground, int port) {
        List<String> ids = ids(ground);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            requests.add(Request.get(port, Calls.PROPOSALS + "/" + ids.get(i), ground.token(i)));
        }
        int[] at = {0};
        return new Load(
                port,
                Ground.CONNECTIONS,
                200,
                connection -> requests.get(at[0]++ % requests.size()).next());
    }

    private static List<String> ids(Ground ground) {
        Random random = new Random(3);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            ids.add(id(1 + random.nextInt(ground.options().rows())));
        }
        return ids;
    }

    static String id(int number) {
        return "01980000-0000-7000-8000-%012x".formatted(number);
    }
}
