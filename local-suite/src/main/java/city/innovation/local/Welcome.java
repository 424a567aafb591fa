package city.innovation.local;

/** What to do with a suite that runs. */
final class Welcome {

    private Welcome() {}

    static String text(Parts parts, Folder folder) {
        StringBuilder places = new StringBuilder();
        for (Part part : parts.all()) {
            places.append("  %-18s 127.0.0.1:%s%n"
                    .formatted(part.title(), part.ports().get(0)));
        }
        return """

                %s
                Documentation, all services and their state: %2$s
                Logs: %3$s
                Data: %4$s

                A token, and some calls with it:
                  TOKEN=$(./innovation token official --subject 20150301 --department D-TRANSPORT --name 김하늘)
                  curl -H "Authorization: Bearer $TOKEN" %2$s/api/v1/proposals
                  curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                    -H "Idempotency-Key: $(date +%%s)" -d '{"title":"제목","problem":"무엇이 문제인지"}' \\
                    %2$s/api/v1/proposals
                  curl %2$s/q/health/ready

                Ctrl-C, or ./innovation stop, ends all of it. The data stays; --fresh empties it.
                """.formatted(places, parts.gatewayAddress(), folder.path().resolve("logs"), folder.path());
    }
}
