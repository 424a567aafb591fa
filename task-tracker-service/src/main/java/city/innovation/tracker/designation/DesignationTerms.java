package city.innovation.tracker.designation;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can change while a designation holds.
 *
 * @param reason why it was designated; public
 * @param endsOn its last day, Asia/Seoul; null until it is ended
 * @param cadence how often it is checked; null for the one of the rules
 */
@Schema(
        name = "DesignationTerms",
        examples = "{\"reason\":\"시민 인지도와 우선순위가 높음\",\"endsOn\":\"2026-12-31\",\"cadence\":\"MONTHLY\"}")
record DesignationTerms(@NotBlank @Size(max = 5_000) String reason, LocalDate endsOn, Cadence cadence) {

    /** Refuses (400) an end that is over. */
    void requireSound(LocalDate today) {
        if (endsOn != null && endsOn.isBefore(today)) {
            throw Refusal.of(List.of(Flaw.ofBody("/endsOn", "designation.over")));
        }
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reason", reason);
        fields.put("endsOn", endsOn);
        fields.put("cadence", cadence == null ? null : cadence.name());
        return fields;
    }
}
