package city.innovation.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** By what a part shows that others may use it. */
sealed interface Readiness {

    /** Whether it does by now. */
    boolean isGiven(Path log);

    /** The part writes these words into its log. */
    record Says(String words) implements Readiness {

        @Override
        public boolean isGiven(Path log) {
            try {
                return Files.readString(log).contains(words);
            } catch (IOException notYet) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "to say '" + words + "'";
        }
    }

    /** The part answers 200 there. */
    record Answers(URI address) implements Readiness {

        private static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

        @Override
        public boolean isGiven(Path log) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            try {
                return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public String toString() {
            return "to answer 200 at " + address;
        }
    }
}
