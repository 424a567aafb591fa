package city.innovation.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Fills a new suite with examples, through the gateway and as the people who would have written them. */
final class DemoData {

    private final String gateway;
    private final Issuer issuer;
    private final ObjectMapper json = new ObjectMapper();

    DemoData(String gateway, Issuer issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    /** Posts all of it and says how much that was. */
    int post() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            int count = 0;
            for (DemoProposal proposal : DemoProposal.ALL) {
                post(client, proposal, ++count);
            }
            return count;
        } catch (IOException e) {
            throw new CannotRun("The demo data could not be posted: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted");
        }
    }

    private void post(HttpClient client, DemoProposal proposal, int number) throws IOException, InterruptedException {
        String token = issuer.token(Map.of(
                "role", proposal.role(),
                "subject", proposal.subject(),
                "name", proposal.name(),
                "department", proposal.department()));
        Map<String, Object> body = Map.of("title", proposal.title(), "problem", proposal.problem(), "submit", true);
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1/proposals"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-proposal-" + number)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new CannotRun("The demo proposal '" + proposal.title() + "' was answered " + answer.statusCode()
                    + ": " + answer.body());
        }
    }
}
