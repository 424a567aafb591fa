package city.innovation.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a whole token, signature and all, so that no token is kept and none can pass for another. */
record TokenKey(long first, long second, long third, long fourth) {

    /** Copied for each use, which is cheaper than asking the security providers for a new one. */
    private static final MessageDigest SHA_256 = sha256();

    static TokenKey of(String token) {
        ByteBuffer digest = ByteBuffer.wrap(copy().digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        return new TokenKey(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
