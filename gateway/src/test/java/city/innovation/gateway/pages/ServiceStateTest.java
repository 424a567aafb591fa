package city.innovation.gateway.pages;

import static city.innovation.gateway.pages.ServiceState.DEGRADED;
import static city.innovation.gateway.pages.ServiceState.DOWN;
import static city.innovation.gateway.pages.ServiceState.UNREACHABLE;
import static city.innovation.gateway.pages.ServiceState.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceStateTest {

    @Test
    void theWorstOfTheServicesTellsHowAllStand() {
        assertThat(ServiceState.ofAll(List.of(UP, UP))).isEqualTo(UP);
        assertThat(ServiceState.ofAll(List.of(UP, DEGRADED))).isEqualTo(DEGRADED);
        assertThat(ServiceState.ofAll(List.of(DOWN, DEGRADED))).isEqualTo(DOWN);
        assertThat(ServiceState.ofAll(List.of(UP, UNREACHABLE))).isEqualTo(DOWN);
    }

    @Test
    void whatIsDegradedServes() {
        assertThat(DEGRADED.serves()).isTrue();
        assertThat(DOWN.serves()).isFalse();
    }
}
