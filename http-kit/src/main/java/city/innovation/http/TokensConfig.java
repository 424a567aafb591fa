package city.innovation.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how many verified tokens are remembered. */
@ConfigMapping(prefix = "innovation.tokens")
interface TokensConfig {

    /** Tokens remembered at most; the least used go first. About 1.5 KB each. */
    @WithDefault("10000")
    int remembered();

    /** Longest time that a token is believed without a new check, even if it lasts longer. */
    @WithDefault("PT10M")
    Duration believedFor();

    /** How often the issuer's keys are fetched anew while tokens are remembered. */
    @WithDefault("PT30S")
    Duration keysCheckedEvery();

    /** Longest token that is looked at, in characters. */
    @WithDefault("8192")
    int longest();
}
