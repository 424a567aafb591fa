package city.innovation.bench;

import city.innovation.kit.text.SearchTerms;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a proposal handed in, as a pgbench script, and the proof that they are the service's. */
final class HandedIn {

    private static final String RESOURCE = "handed-in.sql";
    private static final int TRIES = 5;

    private HandedIn() {}

    static String script() {
        try (InputStream script = HandedIn.class.getResourceAsStream(RESOURCE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One script for each text, whose variables carry its number. */
    static List<String> scripts(int count) {
        List<String> scripts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scripts.add(script().replaceAll("(?<!:)(:[a-z]+_)(?=\\W)", "$1" + i));
        }
        return scripts;
    }

    /** Values for the variables, taken from what the service writes when each of the texts is handed in. */
    static Map<String, String> variables(Ground ground, List<ProposalTexts> texts) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            ProposalTexts text = texts.get(i);
            String number = "_" + i;
            variables.put("title" + number, text.title());
            variables.put("folded" + number, SearchTerms.fold(text.title()));
            variables.put("problem" + number, text.problem());
            variables.put("improvement" + number, text.improvement());
            String[] terms = SearchTerms.of(text.title(), text.problem(), text.improvement());
            variables.put("terms" + number, "{" + String.join(",", terms) + "}");
            variables.put("category" + number, ProposalTexts.CATEGORY);
            variables.put("department" + number, ProposalTexts.DEPARTMENT);
            variables.put("list" + number, "[]");
            variables.put("object" + number, "{}");
            variables.put("review" + number, "{\"appealed\":false,\"ignored\":0}");
            variables.put("trace" + number, "0af7651916cd43dd8448eb211c80319c");
            written(ground, text).forEach((name, value) -> variables.put(name + number, value));
        }
        return variables;
    }

    private static Map<String, String> written(Ground ground, ProposalTexts text) {
        Database database = ground.database();
        try (OutboxHold hold = OutboxHold.take(database)) {
            JsonNode proposal = ground.calls().post(text.json());
            String id = "'" + proposal.path("id").asText() + "'";
            String event = " from outbox where aggregate_id = " + id;
            String opened = " from outbox where type like '%duty.opened%' and data like '%' || " + id + " || '%'";
            String stored = " from idempotency where headers ->> 'Location' like '%' || " + id;
            return Map.of(
                    "author", one(database, "select author from proposal where id = " + id),
                    "contributors", one(database, "select contributors from proposal where id = " + id),
                    "attributes", one(database, "select attributes" + event),
                    "submitted", one(database, "select data" + event),
                    "opened", one(database, "select data" + opened),
                    "headers", one(database, "select headers" + stored),
                    "answer", one(database, "select body" + stored));
        }
    }

    private static String one(Database database, String sql) {
        return database.query(sql).getFirst();
    }

    /** Fails, naming the difference, if the service sends other statements than the script. */
    static void requireSameStatements(Ground ground, ProposalTexts text) {
        List<String> sent = StatementLog.during(ground, "insert into proposal", () -> {
            for (int i = 0; i < TRIES; i++) {
                ground.calls().post(text.json());
            }
        });
        String difference = StatementShape.difference(sent, StatementShape.script(script()));
        if (!difference.isEmpty()) {
            throw new CannotMeasure("The anchor's script no longer does the service's work; mend " + RESOURCE + ". "
                    + difference + "\nSent in all:\n" + String.join(";\n", sent));
        }
        ground.say("the service sends " + sent.size() + " statements for a proposal; the anchor sends the same");
    }
}
