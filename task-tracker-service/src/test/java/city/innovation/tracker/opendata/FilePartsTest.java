package city.innovation.tracker.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilePartsTest {

    @Test
    void whatIsWrittenComesOnInWholePartsAndARest() {
        Random random = new Random(20_261_122);
        byte[] content = new byte[2 * FileParts.PART + 17];
        random.nextBytes(content);
        List<byte[]> parts = new ArrayList<>();
        FileParts out = new FileParts(parts::add);
        int written = 0;
        while (written < content.length) {
            int some = Math.min(content.length - written, 1 + random.nextInt(700_000));
            out.write(content, written, some);
            written += some;
        }
        out.close();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(content);
        assertThat(parts).extracting(part -> part.length).containsExactly(FileParts.PART, FileParts.PART, 17);
        assertThat(out.size()).isEqualTo(content.length);
        assertThat(out.checksum()).isEqualTo(Checksums.of(content));
    }

    @Test
    void aFileOfWholePartsHasNoEmptyRest() {
        List<byte[]> parts = new ArrayList<>();
        FileParts out = new FileParts(parts::add);
        out.write(new byte[FileParts.PART], 0, FileParts.PART);
        out.close();
        assertThat(parts).hasSize(1);
    }
}
