package city.innovation.test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * An access token in the making. Unless told otherwise it holds for an hour of real time, for our audience, and its
 * subject is the first role's name.
 */
public final class TokenBuilder {

    private final SigningKey key;
    private final JwtClaims claims = new JwtClaims();
    private Duration lifetime = Duration.ofHours(1);
    private boolean unsigned;

    TokenBuilder(SigningKey key, String issuer, String... roles) {
        this.key = key;
        claims.setIssuer(issuer);
        claims.setAudience(Tokens.AUDIENCE);
        claims.setSubject(roles.length == 0 ? "nobody" : roles[0]);
        claims.setClaim("azp", "innovation-local");
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
    }

    /** Who it is: an employee number or an opaque citizen id. */
    public TokenBuilder subject(String subject) {
        claims.setSubject(subject);
        return this;
    }

    public TokenBuilder name(String name) {
        return claim("name", name);
    }

    /** The code of the department where the person works. */
    public TokenBuilder department(String code) {
        return claim("department", code);
    }

    /** The official grade, from 1 (highest) to 9. */
    public TokenBuilder grade(int grade) {
        return claim("grade", grade);
    }

    /** Narrows the token to these departments. */
    public TokenBuilder departments(String... codes) {
        return claim("departments", List.of(codes));
    }

    /** Narrows the token to these plans. */
    public TokenBuilder plans(String... codes) {
        return claim("plans", List.of(codes));
    }

    /** The client that acts for the person. */
    public TokenBuilder client(String client) {
        return claim("azp", client);
    }

    /** Any other claim. */
    public TokenBuilder claim(String name, Object value) {
        claims.setClaim(name, value);
        return this;
    }

    /** How long it holds from now; a negative time makes an expired token. */
    public TokenBuilder lifetime(Duration lifetime) {
        this.lifetime = lifetime;
        return this;
    }

    /** Ended an hour ago. */
    public TokenBuilder expired() {
        return lifetime(Duration.ofHours(-1));
    }

    /** By another issuer than the stack's. */
    public TokenBuilder issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    /** For somebody else's API. */
    public TokenBuilder audience(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** With algorithm {@code none} and no signature: a forgery. */
    public TokenBuilder unsigned() {
        unsigned = true;
        return this;
    }

    /** The token in its compact form. */
    public String sign() {
        NumericDate now = NumericDate.now();
        now.addSeconds(Math.min(0, lifetime.toSeconds() * 2));
        claims.setIssuedAt(now);
        claims.setExpirationTime(expiry());
        claims.setGeneratedJwtId();
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", "JWT");
        token.setPayload(claims.toJson());
        if (unsigned) {
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            token.setKeyIdHeaderValue(key.jwk().getKeyId());
            token.setKey(key.jwk().getPrivateKey());
        }
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private NumericDate expiry() {
        NumericDate expiry = NumericDate.now();
        expiry.addSeconds(lifetime.toSeconds());
        return expiry;
    }
}
