package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A check was opened; the figures are frozen.
 *
 * @param check what every event of a check says
 * @param openedAt when it was opened
 */
public record CheckOpened(@JsonUnwrapped CheckFacts check, Instant openedAt) implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "opened.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return check.checkId();
    }

    @Override
    public String departmentCode() {
        return check.department();
    }

    @Override
    public String planCode() {
        return check.planCode();
    }
}
