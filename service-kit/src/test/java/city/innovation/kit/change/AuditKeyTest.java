package city.innovation.kit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditKeyTest {

    @Test
    void productionRefusesToStartWithoutAKey() {
        assertThatIllegalStateException().isThrownBy(() -> AuditKey.text(Optional.empty(), true));
    }

    @Test
    void aShortKeyIsRefusedEverywhere() {
        assertThatIllegalStateException().isThrownBy(() -> AuditKey.text(Optional.of("short"), false));
    }

    @Test
    void workOnOneMachineNeedsNone() {
        assertThat(AuditKey.text(Optional.empty(), false)).hasSizeGreaterThanOrEqualTo(32);
    }
}
