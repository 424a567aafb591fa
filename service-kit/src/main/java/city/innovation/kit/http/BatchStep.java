package city.innovation.kit.http;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What a batch does to each of its rows; answers as the command on a single resource does. */
@FunctionalInterface
public interface BatchStep {

    Response take(UUID id, Version expected);
}
