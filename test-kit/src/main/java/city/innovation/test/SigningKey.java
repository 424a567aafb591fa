package city.innovation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The RSA key by which a local issuer signs; kept in a file so that tokens outlive a restart. */
public final class SigningKey {

    private static final int BITS = 2048;

    private final PublicJsonWebKey key;

    private SigningKey(PublicJsonWebKey key) {
        this.key = key;
    }

    /** A new key that is nowhere stored. */
    public static SigningKey random() {
        try {
            PublicJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return new SigningKey(key);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of that file, which is made if it is missing and readable by its owner alone. */
    public static SigningKey of(Path file) {
        try {
            if (Files.exists(file)) {
                return new SigningKey(PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file)));
            }
            SigningKey made = random();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return made.written(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException("Not a signing key: " + file, e);
        }
    }

    private SigningKey written(Path file) throws IOException {
        Files.writeString(file, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        return this;
    }

    /** The public half, as {@code /jwks} serves it. */
    public String jwks() {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    PublicJsonWebKey jwk() {
        return key;
    }
}
