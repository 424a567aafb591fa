package city.innovation.kit.change;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of the change records' digests, {@code innovation.audit-key}: at least 32 characters, kept where whoever can
 * write to the database can't read it. Profile {@code prod} refuses to start without one.
 */
@Startup
@ApplicationScoped
class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String OUTSIDE_PROD = "not a secret: only for work on one machine";

    private final SecretKeySpec key;

    AuditKey(@ConfigProperty(name = "innovation.audit-key") Optional<String> configured) {
        this.key = new SecretKeySpec(
                text(configured, ConfigUtils.isProfileActive("prod")).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    static String text(Optional<String> configured, boolean prod) {
        if (configured.isEmpty() && prod) {
            throw new IllegalStateException("Set innovation.audit-key: change records need a secret key");
        }
        String text = configured.orElse(OUTSIDE_PROD);
        if (text.length() < 32) {
            throw new IllegalStateException("innovation.audit-key needs at least 32 characters");
        }
        return text;
    }

    byte[] mac(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
