package city.innovation.kit.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;

/** Logs a line, the old way too. */
@Path("/api/v1/traced")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
@RunOnVirtualThread
public class TracedResource {

    static final String LINE = "Somebody reads";

    private static final Logger LOG = Logger.getLogger(TracedResource.class);

    @GET
    public String read() {
        LOG.info(LINE);
        return "read";
    }

    @GET
    @Path("old")
    @Deprecating(since = "2027-01-01", sunset = "2027-07-05", link = "/docs/upgrading")
    public String old() {
        return read();
    }
}
