package city.innovation.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A process of the suite.
 *
 * @param title what people call it
 * @param ports of 127.0.0.1 that it listens on
 * @param layer with which others it is ended
 * @param needs names of the parts that must be ready before it starts
 * @param files without which it can't start
 * @param mark the argument of its command by which it can be told among processes
 */
record Part(
        String name,
        String title,
        List<Integer> ports,
        Layer layer,
        Set<String> needs,
        List<Path> files,
        List<String> command,
        String mark,
        Map<String, String> environment,
        Readiness readiness) {

    /** The order in which parts are ended, so that what began outside is answered inside. */
    enum Layer {
        EDGE,
        SERVICE,
        FOUNDATION
    }

    /** Its title in the middle of a sentence; names have no article. */
    String the() {
        return Character.isUpperCase(title.charAt(0)) ? title : "the " + title;
    }
}
