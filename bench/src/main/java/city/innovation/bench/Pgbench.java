package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, by prepared statements. */
record Pgbench(Path program, Ground ground) {

    static final String MISSING = "SKIPPED: there is no pgbench. Debian: apt-get install postgresql-contrib";

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("failed transactions: (\\d+)");

    static Optional<Pgbench> find(Ground ground) {
        return Programs.of(ground.options())
                .find("pgbench", "postgresql-15")
                .map(program -> new Pgbench(program, ground));
    }

    /**
     * Runs scripts in turn by chance, each as a transaction, for as long as a round.
     *
     * @param variables their values; sent as parameters
     */
    Result run(int clients, List<String> scripts, Map<String, String> variables) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-U",
                ground.database().name(),
                "-j",
                "1"));
        command.addAll(List.of("-p", Integer.toString(ground.database().port())));
        command.addAll(List.of("-c", Integer.toString(clients)));
        command.addAll(List.of("-T", Integer.toString(ground.options().seconds())));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        for (int i = 0; i < scripts.size(); i++) {
            command.addAll(List.of("-f", write(i, scripts.get(i)).toString()));
        }
        command.add(ground.database().name());
        long backends = ground.processes().backends();
        Map<String, Double> before = ground.processes().cpu();
        String output = output(command, ground.database().name());
        ground.processes().awaitBackends(backends);
        long done = Long.parseLong(group(DONE, output));
        Map<String, Double> cost = Cost.each(before, ground.processes().cpu(), done);
        Matcher failed = FAILED.matcher(output);
        if (failed.find() && !failed.group(1).equals("0")) {
            throw new CannotMeasure("pgbench met failures:\n" + output);
        }
        return new Result(done, Double.parseDouble(group(RATE, output)), cost.get(Processes.POSTGRES));
    }

    private Path write(int number, String script) {
        try {
            return Files.writeString(ground.options().target().resolve("script-" + number + ".sql"), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(List<String> command, String password) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", password);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotMeasure("pgbench failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("Interrupted", e);
        }
    }

    private static String group(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new CannotMeasure("pgbench said something else than expected:\n" + output);
        }
        return found.group(1);
    }

    /**
     * What a run came to.
     *
     * @param micros CPU that PostgreSQL used for each transaction
     */
    record Result(long transactions, double perSecond, double micros) {}
}
