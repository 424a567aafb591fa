package city.innovation.kit.change;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an aggregate's records are what was written.
 *
 * @param checked how many records there are
 * @param tampered the versions whose digest doesn't fit, in order
 * @param intact whether there is none such
 */
@Schema(
        name = "ChangeVerification",
        requiredProperties = {"aggregateId", "checked", "tampered", "intact"},
        examples = """
                {"aggregateId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","checked":7,"tampered":[],"intact":true}""")
record ChangeVerification(UUID aggregateId, int checked, List<Integer> tampered, boolean intact) {

    static ChangeVerification of(UUID aggregateId, List<ChangeLog.Stored> records) {
        List<Integer> tampered = records.stream()
                .filter(stored -> !stored.intact())
                .map(stored -> stored.row().version())
                .toList();
        return new ChangeVerification(aggregateId, records.size(), tampered, tampered.isEmpty());
    }
}
