package city.innovation.local;

import city.innovation.test.Kafka;
import city.innovation.test.Postgres;
import city.innovation.test.TokenIssuer;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts of the suite as they run on this machine, in the order in which they start. */
record Parts(Path root, Folder folder, int port, Jvm jvm) {

    /** One for each processor: with the usual two, each wakes up for fewer requests. */
    private static final String EVENT_LOOPS =
            Integer.toString(Runtime.getRuntime().availableProcessors());

    private static final int ISSUER = 10;
    private static final int KAFKA = 12;
    private static final int POSTGRES = 13;
    private static final int CONTROLLER = 14;
    private static final int SMALL_HEAP = 48;

    /** The first start unpacks PostgreSQL's programs, whole files in memory. */
    private static final int POSTGRES_HEAP = 160;

    private static final int KAFKA_HEAP = 256;
    private static final int GATEWAY_HEAP = 128;
    static final Set<String> FOUNDATION = Set.of("postgres", "kafka", "issuer");

    List<Part> all() {
        List<Part> parts = new ArrayList<>(foundation());
        Arrays.stream(Service.values()).map(this::service).forEach(parts::add);
        parts.add(gateway());
        return parts;
    }

    /** What services stand on: PostgreSQL, Kafka and the token issuer. */
    List<Part> foundation() {
        return List.of(postgres(), kafka(), issuer());
    }

    String gatewayAddress() {
        return "http://127.0.0.1:" + port;
    }

    String issuerAddress() {
        return "http://127.0.0.1:" + (port + ISSUER);
    }

    private Part postgres() {
        int own = port + POSTGRES;
        List<String> arguments = new ArrayList<>(List.of(folder.postgres().toString(), Integer.toString(own)));
        Arrays.stream(Service.values()).map(Service::id).forEach(arguments::add);
        return ours(
                "postgres",
                "PostgreSQL",
                List.of(own),
                POSTGRES_HEAP,
                Postgres.class,
                arguments,
                "PostgreSQL is ready");
    }

    private Part kafka() {
        int own = port + KAFKA;
        int controller = port + CONTROLLER;
        List<String> arguments =
                List.of(folder.kafka().toString(), Integer.toString(own), Integer.toString(controller));
        return ours("kafka", "Kafka", List.of(own, controller), KAFKA_HEAP, Kafka.class, arguments, "Kafka is ready");
    }

    private Part issuer() {
        int own = port + ISSUER;
        List<String> arguments = List.of(folder.issuerKey().toString(), Integer.toString(own));
        return ours(
                "issuer", "token issuer", List.of(own), SMALL_HEAP, TokenIssuer.class, arguments, "issuer is ready");
    }

    private Part ours(
            String name,
            String title,
            List<Integer> ports,
            int heap,
            Class<?> main,
            List<String> arguments,
            String says) {
        List<String> command = new ArrayList<>(List.of(main.getName()));
        command.addAll(arguments);
        return new Part(
                name,
                title,
                ports,
                Part.Layer.FOUNDATION,
                Set.of(),
                List.of(),
                jvm.command(name, heap, classpath(), command),
                main.getName(),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                new Readiness.Says(says));
    }

    private static List<Path> classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** All that the build made beside the jar; nothing while there is none. */
    private static List<Path> built(Path jar) {
        return Files.exists(jar) ? List.of(jar.getParent()) : List.of();
    }

    private Part service(Service service) {
        Map<String, String> environment = web(service.port(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(service.id()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.id());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", service.id());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + (port + KAFKA));
        environment.put("INNOVATION_CLOCK_FILE", folder.clock().toString());
        String title = service.module().replace('-', ' ');
        return quarkus(
                service.id(),
                title,
                service.module(),
                service.port(port),
                Part.Layer.SERVICE,
                service.heap(),
                environment);
    }

    private Part gateway() {
        Map<String, String> environment = web(port);
        for (Service service : Service.values()) {
            environment.put(
                    "INNOVATION_GATEWAY_SERVICES_" + service.name() + "_URL", "http://127.0.0.1:" + service.port(port));
        }
        return quarkus("gateway", "gateway", "gateway", port, Part.Layer.EDGE, GATEWAY_HEAP, environment);
    }

    private Part quarkus(
            String name,
            String title,
            String module,
            int own,
            Part.Layer layer,
            int heap,
            Map<String, String> environment) {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        return new Part(
                name,
                title,
                List.of(own),
                layer,
                FOUNDATION,
                List.of(jar),
                jvm.command(name, heap, built(jar), List.of("-jar", jar.toString())),
                jar.toString(),
                environment,
                new Readiness.Answers(URI.create("http://127.0.0.1:" + own + "/q/health/ready")));
    }

    private Map<String, String> web(int own) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(own));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuerAddress());
        environment.put("QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE", EVENT_LOOPS);
        return environment;
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + (port + POSTGRES) + "/" + database;
    }
}
