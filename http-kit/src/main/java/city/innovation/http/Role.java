package city.innovation.http;

import java.util.Locale;
import java.util.Optional;

/** The roles that an access token may carry in {@code realm_access.roles}. */
public enum Role {
    CITIZEN,
    OFFICIAL,
    DEPARTMENT_MANAGER,
    MENTOR,
    EVALUATOR,
    INNOVATION_MANAGER,
    TF_MEMBER,
    COUNCIL_MEMBER,
    OMBUDSMAN,
    EXECUTIVE,
    REWARD_OFFICER,
    REWARD_APPROVER,
    AUDITOR,
    OPERATOR,
    SYSTEM;

    /** The name in a token, for example {@code department-manager}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that wire name; roles that we do not know are none of ours. */
    public static Optional<Role> of(String wireName) {
        for (Role role : values()) {
            if (role.wireName().equals(wireName)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
