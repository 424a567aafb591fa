package city.innovation.bench;

import java.nio.ByteBuffer;

/** What a load sends. */
@FunctionalInterface
interface Requests {

    /** The whole next request, head and body, ready to be read. */
    ByteBuffer next(int connection);
}
