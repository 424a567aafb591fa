package city.innovation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private final AnswerReader reader = new AnswerReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: \"1\"\r\n\r\n12345",
                "HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab\r\nc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"
            })
    void anAnswerIsWholeWithItsLastByteHoweverItComes(String answer) {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        for (int step = 1; step <= bytes.length; step++) {
            boolean whole = false;
            for (int at = 0; at < bytes.length; at += step) {
                assertThat(whole).isFalse();
                whole = reader.take(ByteBuffer.wrap(bytes, at, Math.min(step, bytes.length - at)));
            }
            assertThat(whole).isTrue();
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.text()).isEqualTo(answer);
            reader.reset();
        }
    }
}
