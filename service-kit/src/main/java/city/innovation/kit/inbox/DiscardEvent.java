package city.innovation.kit.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an event is given up.
 *
 * @param reason kept in the change record
 */
@Schema(name = "DiscardEvent", requiredProperties = "reason", examples = "{\"reason\":\"시험 메시지가 운영 토픽에 잘못 들어왔습니다.\"}")
public record DiscardEvent(@NotBlank @Size(max = 1000) String reason) {}
