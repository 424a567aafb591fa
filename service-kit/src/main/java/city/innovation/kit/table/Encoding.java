package city.innovation.kit.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text file is encoded.
 *
 * @param markLength the length of its byte order mark
 */
record Encoding(Charset charset, int markLength) {

    /** What Korean spreadsheet programs write without being asked; EUC-KR lacks 뷁 and 똠. */
    private static final Charset MS949 = Charset.forName("MS949");

    private static final int CHUNK = 8192;

    /** By the byte order mark, else UTF-8 if the file is that to its last byte, else MS949. */
    static Encoding of(byte[] file) {
        Encoding encoding = marked(file);
        if (encoding == null) {
            encoding = new Encoding(StandardCharsets.UTF_8, 0);
            if (!encoding.fits(file)) {
                encoding = new Encoding(MS949, 0);
            }
        }
        if (!encoding.fits(file)) {
            throw new BadTable(TableFault.UNKNOWN_ENCODING, 0, null);
        }
        return encoding;
    }

    private static Encoding marked(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(file, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(byte[] file) {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.wrap(file, markLength, file.length - markLength);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The file's text without the mark. */
    Reader reader(byte[] file) {
        return new InputStreamReader(new ByteArrayInputStream(file, markLength, file.length - markLength), strict());
    }
}
