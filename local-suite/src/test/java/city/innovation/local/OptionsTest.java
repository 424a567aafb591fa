package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/suite");

    @Test
    void hasDefaults() {
        assertThat(Options.parse(List.of(), ROOT))
                .isEqualTo(new Options(8080, Path.of("/suite/.innovation"), false, true));
    }

    @Test
    void takesAllInAnyOrder() {
        assertThat(Options.parse(List.of("--fresh", "--data", "/var/x/../y", "--no-demo", "--port", "9000"), ROOT))
                .isEqualTo(new Options(9000, Path.of("/var/y"), true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "0", "65530", "eighty", "-1", "99999999999"})
    void refusesPortsThatLeaveNoRoomForAllParts(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), ROOT))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("from 1024 to 65520")
                .hasMessageContaining(port);
    }

    @ParameterizedTest
    @CsvSource({"--prot,Unknown option --prot", "run,Unknown option run", "--data,--data needs a value"})
    void saysWhatItDoesNotUnderstand(String argument, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(argument), ROOT))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTokenIsAskedForByRolesAndFields() {
        TokenCommand command = TokenCommand.parse(List.of("official", "--grade", "7", "mentor"), ROOT);
        assertThat(command.fields()).containsEntry("role", "official,mentor").containsEntry("grade", "7");
        assertThatThrownBy(() -> TokenCommand.parse(List.of("--grade", "7"), ROOT))
                .hasMessageContaining("for which role");
        assertThatThrownBy(() -> TokenCommand.parse(List.of("official", "--color", "7"), ROOT))
                .hasMessageContaining("--color");
    }
}
