package city.innovation.gateway.proxy;

import city.innovation.gateway.GatewayConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** A service as the data path knows it: its address, its caps and what is counted of it. */
final class Upstream {

    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final int number;
    private final URI url;
    private final GatewayConfig.Service config;
    private final Timer[] answers = new Timer[6];
    private final Counter failures;

    Upstream(int number, String name, GatewayConfig.Service config, MeterRegistry metrics) {
        this.number = number;
        this.url = config.url();
        this.config = config;
        for (int hundreds = 1; hundreds < answers.length; hundreds++) {
            answers[hundreds] = Timer.builder("gateway.answers")
                    .description("Time from a request's head to the service's answer")
                    .tag("service", name)
                    .tag("status", hundreds + "xx")
                    .register(metrics);
        }
        failures = Counter.builder("gateway.failures")
                .description("Requests that the service left without a proper answer")
                .tag("service", name)
                .register(metrics);
    }

    /** Its place in the list of all services. */
    int number() {
        return number;
    }

    long timeoutNanos() {
        return config.timeout().toNanos();
    }

    RequestOptions request(HttpMethod method, String uri) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(url.getHost())
                .setPort(port())
                .setSsl(isTls())
                .setURI(uri);
    }

    /** Options of one event loop's client, which gets its part of the caps. */
    HttpClientOptions client(int eventLoops, boolean traced) {
        return new HttpClientOptions()
                .setMaxPoolSize(Math.max(1, config.connections() / eventLoops))
                .setMaxWaitQueueSize(Math.max(1, config.waiting() / eventLoops))
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setTracingPolicy(traced ? TracingPolicy.PROPAGATE : TracingPolicy.IGNORE)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(Math.toIntExact(config.timeout().plusMinutes(1).toSeconds()));
    }

    void answered(int status, long nanos) {
        answers[Math.clamp(status / 100, 1, answers.length - 1)].record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed() {
        failures.increment();
    }

    private boolean isTls() {
        return "https".equals(url.getScheme());
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isTls() ? HTTPS : HTTP;
    }
}
