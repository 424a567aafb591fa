package city.innovation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcStatTest {

    private static final String REST = " S 7 42 42 0 -1 4194560 1 2 3 4 250 50 1200 34 20 0 17 0 881 1 2 3";

    @Test
    void readsTimesOfTheProcessAndOfItsEndedChildren() {
        assertThat(ProcStat.parse("42 (java)" + REST)).isEqualTo(new ProcStat(42, 7, 300, 1234));
    }

    @Test
    void theNameMayHoldAnything() {
        assertThat(ProcStat.parse("42 (postgres: a (b) c) d)" + REST)).isEqualTo(new ProcStat(42, 7, 300, 1234));
    }

    @Test
    void compilersAreToldByTheNamesOfTheirThreads() {
        assertThat(ThreadTimes.isCompiler("12 (C2 CompilerThre)" + REST)).isTrue();
        assertThat(ThreadTimes.isCompiler("13 (C1 CompilerThre)" + REST)).isTrue();
        assertThat(ThreadTimes.isCompiler("14 (vert.x-eventloo)" + REST)).isFalse();
        assertThat(ThreadTimes.ofCompilers(ProcessHandle.current().pid())).isNotNegative();
    }

    @Test
    void aProcessThatEndedIsNotThere() {
        assertThat(ProcStat.of(Long.MAX_VALUE)).isEmpty();
    }
}
