package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** nginx as a plain reverse proxy in front of the service, kept connections on both sides, no access log. */
final class Nginx implements AutoCloseable {

    static final String MISSING = "SKIPPED: there is no nginx. Debian: apt-get install nginx-light";

    private static final Duration START_WAIT = Duration.ofSeconds(10);

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    static Nginx start(Path program, Path folder, int port, int servicePort) {
        try {
            Files.createDirectories(folder);
            Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(port, servicePort));
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(), "-p", folder + "/", "-c", settings.toString(), "-e", "error.log")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(folder.resolve("output.log").toFile()));
            Nginx nginx = new Nginx(builder.start());
            nginx.awaitOpen(port);
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException("nginx did not start", e);
        }
    }

    private static String settings(int port, int servicePort) {
        String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        return user + """
                daemon off;
                worker_processes 2;
                pid nginx.pid;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    keepalive_requests 1000000000;
                    upstream service {
                        server 127.0.0.1:%d;
                        keepalive 64;
                        keepalive_requests 1000000000;
                    }
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            proxy_pass http://service;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                            proxy_set_header Host $host;
                            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        }
                    }
                }
                """.formatted(servicePort, port);
    }

    private void awaitOpen(int port) {
        long start = System.nanoTime();
        while (true) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() - start > START_WAIT.toNanos()) {
                    close();
                    throw new CannotMeasure("nginx did not start", notYet);
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** CPU of all its processes so far, in µs. */
    double cpuMicros() {
        return Processes.treeMicros(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
