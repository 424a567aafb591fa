package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The digest of a request with a key: its query and the raw bytes of its body, taken while they stream by. */
final class RequestDigest {

    private static final String KEPT = "city.innovation.body-digest";

    private RequestDigest() {}

    /** Reads through the stream, so that {@link #of} knows the bytes; closing it reads what the reader left. */
    static InputStream over(InputStream body, RoutingContext request) {
        MessageDigest digest = begin(request);
        request.put(KEPT, digest);
        return new ToTheEnd(body, digest);
    }

    private static final class ToTheEnd extends DigestInputStream {

        private boolean closed;

        ToTheEnd(InputStream body, MessageDigest digest) {
            super(body, digest);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                transferTo(OutputStream.nullOutputStream());
                closed = true;
                super.close();
            }
        }
    }

    /**
     * SHA-256; can be asked for once. A form is known by its parts, since a repetition may draw another boundary; a
     * request without a body has the digest of its query.
     */
    static byte[] of(RoutingContext request) throws IOException {
        MessageDigest streamed = request.get(KEPT);
        if (streamed != null) {
            return streamed.digest();
        }
        MessageDigest digest = begin(request);
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            addForm(digest, form);
        }
        return digest.digest();
    }

    private static void addForm(MessageDigest digest, FormData form) throws IOException {
        for (String name : new TreeSet<>(toList(form))) {
            for (FormValue part : form.get(name)) {
                add(digest, name);
                add(digest, part.getFileName() == null ? "" : part.getFileName());
                if (part.isFileItem()) {
                    addFile(digest, part.getFileItem());
                } else {
                    add(digest, part.getValue());
                }
            }
        }
    }

    private static void addFile(MessageDigest digest, FileItem file) throws IOException {
        try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        digest.update((byte) 0);
    }

    private static List<String> toList(FormData form) {
        List<String> names = new ArrayList<>();
        form.forEach(names::add);
        return names;
    }

    private static MessageDigest begin(RoutingContext request) {
        MessageDigest digest = Digests.sha256();
        String query = request.request().query();
        add(digest, query == null ? "" : query);
        return digest;
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }
}
