package city.innovation.kit.access;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody acts in the place of another who is away, from one day to another.
 *
 * @param delegator subject id of the one who is away
 * @param department code of that one's department when it was given, or null
 * @param grade that one's grade then, or null
 * @param roles wire names of the roles that are lent
 * @param deputy subject id of the one who acts
 * @param validFrom the first day, Asia/Seoul
 * @param validTo the last day, Asia/Seoul
 */
@Schema(
        name = "LentRights",
        requiredProperties = {"id", "delegator", "roles", "deputy", "validFrom", "validTo"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","delegator":"E10021","department":"TRAFFIC","grade":"5",
                 "roles":["department-manager","official"],"deputy":"E10022","validFrom":"2026-12-01",
                 "validTo":"2026-12-12"}""")
public record Delegation(
        UUID id,
        String delegator,
        String department,
        String grade,
        List<String> roles,
        String deputy,
        LocalDate validFrom,
        LocalDate validTo) {

    public Delegation {
        roles = List.copyOf(roles);
    }

    Caller applyTo(Caller caller) {
        Set<Role> lent = EnumSet.noneOf(Role.class);
        roles.forEach(wireName -> Role.of(wireName).ifPresent(lent::add));
        return caller.inPlaceOf(delegator, lent, department, grade);
    }
}
