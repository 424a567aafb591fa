package city.innovation.local;

import java.nio.file.Path;

/** What to do with a suite that runs. */
final class Welcome {

    private Welcome() {}

    /**
     * The places, and calls to copy.
     *
     * @param usual the data folder that needs no naming
     */
    static String text(Parts parts, Folder folder, Path usual) {
        String data = folder.path().equals(usual) ? "" : " --data " + folder.path();
        StringBuilder places = new StringBuilder();
        for (Part part : parts.all()) {
            places.append("  %-18s 127.0.0.1:%s%n"
                    .formatted(part.title(), part.ports().get(0)));
        }
        return """

                %1$s
                Documentation, all services and their state: %2$s
                Logs: %3$s
                Data: %4$s

                A token, and some calls with it:
                  TOKEN=$(./innovation token official --subject 20150301 --department D-TRANSPORT --name 김하늘%5$s)
                  curl -H "Authorization: Bearer $TOKEN" %2$s/api/v1/proposals
                  curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                    -H "Idempotency-Key: $(date +%%s)" -d '{"title":"제목","problem":"무엇이 문제인지"}' \\
                    %2$s/api/v1/proposals
                  curl %2$s/q/health/ready

                Ctrl-C, or ./innovation stop%5$s, ends all of it. The data stays; --fresh empties it.
                """.formatted(places, parts.gatewayAddress(), folder.path().resolve("logs"), folder.path(), data);
    }
}
