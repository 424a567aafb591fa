package city.innovation.tracker.delegation;

import city.innovation.kit.access.Delegation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delegation; for both, innovation managers and auditors.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param state how it stands today
 * @param delegator subject id of the one who is away
 * @param department code of that one's department, or null
 * @param roles wire names of the roles that are lent
 * @param deputy subject id of the one who acts
 * @param validFrom the first day, Asia/Seoul
 * @param validTo the last day, Asia/Seoul
 * @param revokedAt when it ended before its time, or null
 */
@Schema(
        name = "Delegation",
        requiredProperties = {
            "id",
            "version",
            "state",
            "delegator",
            "roles",
            "deputy",
            "validFrom",
            "validTo",
            "reason",
            "grantedAt"
        },
        examples = DelegationView.EXAMPLE)
record DelegationView(
        UUID id,
        int version,
        DelegationState state,
        String delegator,
        String department,
        List<String> roles,
        String deputy,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        Instant grantedAt,
        Instant revokedAt) {

    static final String EXAMPLE = """
            {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","version":1,"state":"COMING","delegator":"E10021",
             "department":"TRAFFIC","roles":["official","department-manager"],"deputy":"E10022",
             "validFrom":"2026-12-01","validTo":"2026-12-12","reason":"국외 출장","grantedAt":"2026-11-22T01:00:00Z"}""";

    /** A page of them, for the document alone. */
    @Schema(name = "DelegationPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record DelegationPage(List<DelegationView> items, String nextCursor, Long total) {}

    static DelegationView of(GrantedDelegation delegation, LocalDate today) {
        Delegation lent = delegation.lent();
        return new DelegationView(
                delegation.id(),
                delegation.version(),
                delegation.state(today),
                lent.delegator(),
                lent.department(),
                lent.roles(),
                lent.deputy(),
                lent.validFrom(),
                lent.validTo(),
                delegation.reason(),
                delegation.grantedAt(),
                delegation.revokedAt());
    }
}
