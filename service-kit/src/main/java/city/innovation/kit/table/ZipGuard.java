package city.innovation.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook once without keeping it, so that a small file that unpacks to a huge one is refused. */
final class ZipGuard {

    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    /** Texts that cells share are held in memory. */
    private static final long MAX_SHARED = 32L * 1024 * 1024;

    /** The longest run without a tag, which the XML reader holds in memory. */
    private static final long MAX_RUN = 4L * TableReader.MAX_CELL;

    private final byte[] buffer = new byte[16 * 1024];
    private long unpacked;

    private ZipGuard() {}

    /** Throws {@link BadTable} if the workbook unpacks to more than is taken. */
    static void check(byte[] file) throws IOException {
        ZipGuard guard = new ZipGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            for (int i = 0; entries.hasMoreElements(); i++) {
                refuseIf(i == MAX_ENTRIES);
                ZipArchiveEntry entry = entries.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    guard.read(content, entry.getName().endsWith("sharedStrings.xml") ? MAX_SHARED : MAX_UNPACKED);
                }
            }
        }
    }

    private void read(InputStream content, long limit) throws IOException {
        long length = 0;
        long run = 0;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            length += n;
            unpacked += n;
            for (int i = 0; i < n; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
                refuseIf(run > MAX_RUN);
            }
            refuseIf(length > limit || unpacked > MAX_UNPACKED);
        }
    }

    private static void refuseIf(boolean tooLarge) {
        if (tooLarge) {
            throw new BadTable(TableFault.TOO_LARGE, 0, null);
        }
    }
}
