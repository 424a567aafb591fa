package city.innovation.kit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Stands in for a subject id where nobody may learn it: always the same, and not to be reversed without the audit key. */
@ApplicationScoped
public class Pseudonyms {

    private static final String PREFIX = "p-";
    private static final int BYTES = 16;
    private static final Pattern STAND_IN = Pattern.compile(PREFIX + "[0-9a-f]{32}");

    private final AuditKey key;

    Pseudonyms(AuditKey key) {
        this.key = key;
    }

    /** Whether it stands in for somebody already. */
    static boolean isOne(String subject) {
        return STAND_IN.matcher(subject).matches();
    }

    /** {@code p-} and 32 hexadecimal digits of an HMAC-SHA256. */
    public String of(String subject) {
        byte[] mac = key.mac(("pseudonym\n" + subject).getBytes(StandardCharsets.UTF_8));
        return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(mac, BYTES));
    }
}
