package city.innovation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of a proposal with 50,000 supports and 3,353 comments beside those of an empty one. */
final class CrowdMeasurement implements Measurement {

    private static final int READS = 300;
    private static final List<String> PAGES = List.of("", "/supports", "/comments?limit=20");
    private static final String[] FILL = {
        "insert into proposal_support (proposal_id, subject, version, supported_at)"
                + " select '%s', 'C-many-' || i, 1, now() from generate_series(1, 50000) i",
        "insert into proposal_support_day values ('%s', (now() at time zone 'Asia/Seoul')::date, 50000)",
        "insert into proposal_comment (id, version, proposal_id, depth, author, participant, by_official, by_proposer,"
                + " body, created_at) select gen_random_uuid(), 1, '%s', 0, 'C-many-' || i, i, false, false, '댓글 ' || i,"
                + " now() + i * interval '1 ms' from generate_series(1, 3353) i",
        "update proposal_tally set supports = 50000, comments = 3353 where proposal_id = '%s'",
    };

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        String empty = proposal(ground);
        String full = proposal(ground);
        for (String statement : FILL) {
            ground.database().execute(statement.formatted(full));
        }
        ground.database().execute("analyze proposal_support", "analyze proposal_comment");
        List<Finding> findings = new ArrayList<>();
        for (String page : PAGES) {
            findings.add(compare(ground, page, empty, full));
        }
        return findings;
    }

    private static String proposal(Ground ground) {
        return ground.calls()
                .post(ProposalTexts.some(1).getFirst().json())
                .path("id")
                .asText();
    }

    private static Finding compare(Ground ground, String page, String empty, String full) {
        Rounds rounds = new Rounds();
        load(ground, full + page).times(READS, Duration.ofMinutes(1));
        for (int round = 0; round < ground.options().rounds(); round++) {
            rounds.add("empty", median(ground, empty + page));
            rounds.add("full", median(ground, full + page));
        }
        double ratio = rounds.median("full") / rounds.median("empty");
        String name = page.isEmpty() ? "page" : page.substring(1).replaceAll("[?].*", "");
        return new Finding(
                "50,000 supports, 3,353 comments: its " + name + ", p50 of an empty one's",
                page.startsWith("/comments") ? Goal.none("×") : Goal.atMost(1.2, 1.1, "×"),
                ratio,
                ratio,
                new Anchor("the empty one's", rounds.spread("empty"), "ms"),
                Map.of(),
                ground.database().proposals(),
                "%.2f ms".formatted(rounds.median("full")));
    }

    private static double median(Ground ground, String path) {
        return load(ground, path).times(READS, Duration.ofMinutes(1)).times().millis(50);
    }

    private static Load load(Ground ground, String path) {
        Request request = Request.get(ground.gatewayPort(), Calls.PROPOSALS + "/" + path, ground.token(1));
        return new Load(ground.gatewayPort(), 1, 200, connection -> request.next());
    }
}
