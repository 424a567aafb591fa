package city.innovation.local;

import city.innovation.test.FreePort;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A gateway and a proposal service more beside those of the suite, which record spans. */
final class TracedReplicas implements AutoCloseable {

    private final Supervisor supervisor;
    private final String gateway;

    private TracedReplicas(Supervisor supervisor, String gateway) {
        this.supervisor = supervisor;
        this.gateway = gateway;
    }

    static TracedReplicas start(RunningSuite suite, String collector) {
        int service = FreePort.any();
        int gateway = FreePort.any();
        Map<String, String> tracing = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector,
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
        Map<String, String> ofService = new TreeMap<>(tracing);
        ofService.put("QUARKUS_DATASOURCE_JDBC_TELEMETRY_ENABLED", "true");
        // A group of its own hears every event; the memory of the inbox is the same.
        ofService.put("MP_MESSAGING_INCOMING_PLANS_GROUP_ID", "traced-" + UUID.randomUUID());
        Map<String, String> ofGateway = new TreeMap<>(tracing);
        ofGateway.put("INNOVATION_GATEWAY_SERVICES_PROPOSAL_URL", "http://127.0.0.1:" + service);
        Supervisor supervisor = suite.beside();
        supervisor.start(List.of(
                replica(suite.part("proposal"), service, ofService),
                replica(suite.part("gateway"), gateway, ofGateway)));
        return new TracedReplicas(supervisor, "http://127.0.0.1:" + gateway);
    }

    private static Part replica(Part of, int port, Map<String, String> more) {
        Map<String, String> environment = new TreeMap<>(of.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.putAll(more);
        return new Part(
                of.name() + "-traced",
                of.title() + " with tracing",
                List.of(port),
                of.layer(),
                Set.of(),
                of.files(),
                of.command(),
                of.mark(),
                environment,
                new Readiness.Answers(URI.create("http://127.0.0.1:" + port + "/q/health/ready")));
    }

    String gateway() {
        return gateway;
    }

    @Override
    public void close() {
        supervisor.stop();
    }
}
