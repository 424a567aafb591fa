package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Holds JSON bodies of undeclared length to the limit; declared ones are refused at the door. */
@Provider
class SmallJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        boolean chunked = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH) == null;
        if (chunked && RequestChecks.isJson(context.getMediaType().toString().toLowerCase(Locale.ROOT))) {
            context.setInputStream(new Counted(context.getInputStream()));
        }
        return context.proceed();
    }

    /** A stream that ends in a refusal when it grows too long. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int more) {
            count += more;
            if (count > RequestChecks.LARGEST_JSON) {
                throw new Refusal(ProblemType.PAYLOAD_TOO_LARGE);
            }
        }
    }
}
