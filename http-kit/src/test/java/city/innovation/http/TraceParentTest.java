package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String GOOD = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void readsAndWritesTheSame() {
        TraceParent parsed = TraceParent.parse(GOOD);
        assertThat(parsed.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(parsed.header()).isEqualTo(GOOD);
    }

    @Test
    void takesALaterVersionWithMoreFields() {
        assertThat(TraceParent.parse("01" + GOOD.substring(2) + "-what-comes")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473\r-00f067aa0ba902b7-01"
            })
    void refusesWhatBreaksTheForm(String header) {
        assertThat(TraceParent.parse(header)).isNull();
    }

    @Test
    void newOnesAreWellFormedAndDiffer() {
        TraceParent one = TraceParent.random();
        assertThat(TraceParent.parse(one.header())).isEqualTo(one);
        assertThat(TraceParent.random().traceId()).isNotEqualTo(one.traceId());
    }
}
