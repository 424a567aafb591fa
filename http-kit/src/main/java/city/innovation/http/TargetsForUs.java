package city.innovation.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has Quarkus pass broken request targets on, which it would answer with a bare 400 before any handler: ours refuse them
 * with a problem document ({@link UriText}). The property is read when the server's classes are loaded, which is after
 * the configuration.
 */
public class TargetsForUs implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
