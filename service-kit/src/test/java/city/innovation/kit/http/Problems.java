package city.innovation.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every problem document. */
final class Problems {

    private Problems() {}

    /** Checks the whole document; a code of null is not checked. */
    static void assertProblem(Wire.Answer answer, int status, String code) {
        String text = answer.body();
        assertThat(answer.status()).as(text).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(text).doesNotContain("Exception", "java.", "innovation.kit", "jackson", "select ", "\\tat ");
        assertThat(answer.text("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/detail")).isNotBlank();
        assertThat(answer.text("/instance")).startsWith("/");
        assertThat(answer.text("/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.text("/type")).isEqualTo("/problems/" + answer.text("/code"));
        if (code != null) {
            assertThat(answer.text("/code")).isEqualTo(code);
        }
    }
}
