package city.innovation.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * PostgreSQL, Kafka, a token issuer and a clock file for Quarkus tests, started in parallel once in a JVM and stopped
 * with it. Arguments: {@code database}, the database to create and use (default {@code test}); {@code parts}, those
 * needed of {@code postgres,kafka,issuer} (default all).
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    static final String PREFIX = "innovation.test.";
    static final String ISSUER = PREFIX + "issuer";
    static final String ISSUER_KEY = PREFIX + "issuer-key";
    static final String KAFKA = PREFIX + "kafka";
    static final String POSTGRES_PORT = PREFIX + "postgres-port";
    static final String FOLDER = PREFIX + "folder";
    static final String CLOCK_FILE = PREFIX + "clock-file";

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        Set<String> parts = new TreeSet<>(Arrays.asList(
                arguments.getOrDefault("parts", "postgres,kafka,issuer").split(",")));
        StackParts.start(parts);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("quarkus.devservices.enabled", "false");
        properties.put("innovation.clock-file", required(CLOCK_FILE));
        for (String noisy : Quiet.NOISY) {
            properties.put("quarkus.log.category.\"" + noisy + "\".level", "ERROR");
        }
        if (parts.contains("issuer")) {
            properties.put("quarkus.oidc.auth-server-url", required(ISSUER));
        }
        if (parts.contains("kafka")) {
            properties.put("kafka.bootstrap.servers", required(KAFKA));
        }
        if (parts.contains("postgres")) {
            properties.putAll(database(arguments.getOrDefault("database", "test")));
        }
        return properties;
    }

    private static Map<String, String> database(String name) {
        int port = Integer.parseInt(required(POSTGRES_PORT));
        Postgres.createDatabase(port, name);
        return Map.of(
                "quarkus.datasource.jdbc.url", Postgres.jdbcUrl(port, name),
                "quarkus.datasource.username", name,
                "quarkus.datasource.password", name);
    }

    /** Nothing: the parts serve the later tests of this JVM and end with it. */
    @Override
    public void stop() {}

    static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("The test stack runs without " + property + "; is the test annotated with"
                    + " @QuarkusTestResource(TestStack.class)?");
        }
        return value;
    }
}
