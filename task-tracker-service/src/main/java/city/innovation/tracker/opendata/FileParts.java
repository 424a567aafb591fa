package city.innovation.tracker.opendata;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;

/** Takes a file as it is written and hands it on in parts, so that memory never holds more than one. */
final class FileParts extends OutputStream {

    /** A megabyte. */
    static final int PART = 1 << 20;

    private final Consumer<byte[]> each;
    private final MessageDigest digest = Checksums.sha256();
    private final byte[] part = new byte[PART];
    private int filled;
    private long size;

    FileParts(Consumer<byte[]> each) {
        this.each = each;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        size += length;
        int taken = 0;
        while (taken < length) {
            int some = Math.min(length - taken, PART - filled);
            System.arraycopy(bytes, from + taken, part, filled, some);
            taken += some;
            filled += some;
            if (filled == PART) {
                hand();
            }
        }
    }

    /** Hands on what is left; to be called once, at the end. */
    @Override
    public void close() {
        if (filled > 0) {
            hand();
        }
    }

    private void hand() {
        each.accept(Arrays.copyOf(part, filled));
        filled = 0;
    }

    long size() {
        return size;
    }

    /** In hex; after the end. */
    String checksum() {
        return Checksums.hex(digest);
    }
}
