package city.innovation.kit.duty;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which duties are meant.
 *
 * @param resourceId those of this resource, or null
 * @param kinds of these kinds only; all when empty
 * @param dutyId this one only, or null
 */
public record DutySelection(UUID resourceId, Set<String> kinds, UUID dutyId) {

    /** All of a resource. */
    public static DutySelection of(UUID resourceId) {
        return new DutySelection(resourceId, Set.of(), null);
    }

    /** Those of a resource that are of these kinds. */
    public static DutySelection of(UUID resourceId, Collection<String> kinds) {
        return new DutySelection(resourceId, Set.copyOf(kinds), null);
    }

    /** A single one. */
    public static DutySelection one(UUID dutyId) {
        return new DutySelection(null, Set.of(), dutyId);
    }

    String where() {
        if (dutyId != null) {
            return "id = ?";
        }
        return kinds.isEmpty() ? "resource_id = ?" : "resource_id = ? and kind = any(?)";
    }

    List<Object> parameters() {
        if (dutyId != null) {
            return List.of(dutyId);
        }
        return kinds.isEmpty() ? List.of(resourceId) : List.of(resourceId, kinds);
    }

    boolean holds(Duty duty) {
        if (dutyId != null) {
            return dutyId.equals(duty.id);
        }
        return resourceId.equals(duty.asked().resourceId())
                && (kinds.isEmpty() || kinds.contains(duty.asked().kind()));
    }
}
