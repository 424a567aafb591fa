package city.innovation.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where requests go and how large and how slow they may be. */
@ConfigMapping(prefix = "innovation.gateway")
public interface GatewayConfig {

    /** The services by name, for example {@code proposal}. */
    Map<String, Service> services();

    Limits limits();

    Cors cors();

    /** Value of {@code Strict-Transport-Security}; only for gateways that are reached by TLS alone. */
    Optional<String> hsts();

    /** How long the merged OpenAPI document and the services' state are kept before they are asked again. */
    @WithDefault("PT30S")
    Duration documentsFreshFor();

    /** A service behind the gateway. */
    interface Service {

        /** Scheme, host and port; the path stays as the client sent it. */
        URI url();

        /** Paths that go to this service, with all below them; of several that match the longest counts. */
        List<String> prefixes();

        /** Connections to it at most, all event loops together. */
        @WithDefault("128")
        int connections();

        /** Requests that wait for a connection at most; more are answered 503. */
        @WithDefault("1024")
        int waiting();

        @WithDefault("PT1S")
        Duration connectTimeout();

        /** Longest time from the end of the request to the head of the answer. */
        @WithDefault("PT30S")
        Duration timeout();
    }

    /** Sizes that are refused before anything is buffered. */
    interface Limits {

        @WithDefault("1M")
        MemorySize body();

        /** Files and bulk formats: 10 MB and 64 KB of form around them. */
        @WithDefault("10304K")
        MemorySize upload();

        /** Names and values of all headers together. */
        @WithDefault("16K")
        MemorySize headers();

        /** Path and query. */
        @WithDefault("8K")
        MemorySize uri();
    }

    /** Web pages of other origins that may call the API; none by default. */
    interface Cors {

        /** Exact origins, for example {@code https://portal.example.go.kr}. */
        Optional<List<String>> origins();

        @WithDefault("PT10M")
        Duration preflightKeptFor();
    }
}
