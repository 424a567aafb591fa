package city.innovation.bench;

import city.innovation.kit.text.SearchTerms;
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
    private static final List<String> VARIABLES = List.of("title", "folded", "problem", "improvement", "terms");

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
            String script = script();
            for (String variable : VARIABLES) {
                script = script.replace(":" + variable + "_", ":" + variable + i);
            }
            scripts.add(script);
        }
        return scripts;
    }

    static Map<String, String> variables(List<ProposalTexts> texts) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            ProposalTexts text = texts.get(i);
            variables.put("title" + i, text.title());
            variables.put("folded" + i, SearchTerms.fold(text.title()));
            variables.put("problem" + i, text.problem());
            variables.put("improvement" + i, text.improvement());
            String[] terms = SearchTerms.of(text.title(), text.problem(), text.improvement());
            variables.put("terms" + i, "{" + String.join(",", terms) + "}");
        }
        return variables;
    }

    /** Fails, naming the difference, if the service sends other statements than the script. */
    static void requireSameStatements(Ground ground, ProposalTexts text) {
        List<String> sent = StatementLog.during(
                ground, "insert into proposal", () -> ground.calls().post(text.json()));
        String difference = StatementShape.difference(sent, StatementShape.script(script()));
        if (!difference.isEmpty()) {
            throw new CannotMeasure("The anchor's script no longer does the service's work; mend " + RESOURCE + ". "
                    + difference + "\nSent in all:\n" + String.join(";\n", sent));
        }
        ground.say("the service sends " + sent.size() + " statements for a proposal; the anchor sends the same");
    }
}
