package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which statements PostgreSQL was really sent, read from its log. */
final class StatementLog {

    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (\\w+):  (.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private StatementLog() {}

    /**
     * The statements of the transaction that the action caused and that held {@code mark}, in any case; outside of a
     * transaction the one statement alone. Of several transactions the shortest, since now and then one more statement
     * is sent that looks whether something changed.
     */
    static List<String> during(Ground ground, String mark, Runnable action) {
        Path log = ground.options().data().resolve("postgres.log");
        Database database = ground.database();
        database.administer("alter system set log_statement = 'all'", "select pg_reload_conf()");
        try {
            LockSupport.parkNanos(MOMENT.toNanos());
            long from = size(log);
            action.run();
            LockSupport.parkNanos(MOMENT.toNanos());
            return transaction(entries(log, from), mark);
        } finally {
            database.administer("alter system reset log_statement", "select pg_reload_conf()");
        }
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entries(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the session that sent a statement with the mark, what it sent between {@code begin} and {@code commit}. */
    static List<String> transaction(String log, String mark) {
        List<List<String>> found = new ArrayList<>();
        for (List<String> statements : bySession(log).values()) {
            for (int i = 0; i < statements.size(); i++) {
                if (statements.get(i).toLowerCase(Locale.ROOT).contains(mark)) {
                    found.add(around(statements, i));
                }
            }
        }
        return found.stream()
                .min(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new CannotMeasure("PostgreSQL's log holds no statement with " + mark));
    }

    private static List<String> around(List<String> statements, int at) {
        int from = at;
        while (from >= 0 && !isVerb(statements.get(from), "begin")) {
            if (isVerb(statements.get(from), "commit")) {
                return List.of(statements.get(at));
            }
            from--;
        }
        if (from < 0) {
            return List.of(statements.get(at));
        }
        int until = at;
        while (until < statements.size() - 1 && !isVerb(statements.get(until), "commit")) {
            until++;
        }
        return statements.subList(from, until + 1);
    }

    private static boolean isVerb(String statement, String verb) {
        return statement.strip().equalsIgnoreCase(verb);
    }

    private static Map<String, List<String>> bySession(String log) {
        Map<String, List<String>> sessions = new LinkedHashMap<>();
        String session = null;
        StringBuilder text = new StringBuilder();
        for (String line : (log + "\n9999-01-01 00:00:00 UTC [0] END:  ").split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                text.append('\n').append(line);
                continue;
            }
            add(sessions, session, text.toString());
            session = entry.group(2).equals("LOG") ? entry.group(1) : null;
            text = new StringBuilder(entry.group(3));
        }
        return sessions;
    }

    private static void add(Map<String, List<String>> sessions, String session, String text) {
        Matcher statement = STATEMENT.matcher(text);
        if (session != null && statement.matches()) {
            sessions.computeIfAbsent(session, s -> new ArrayList<>())
                    .add(statement.group(1).strip());
        }
    }
}
