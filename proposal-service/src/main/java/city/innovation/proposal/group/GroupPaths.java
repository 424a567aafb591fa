package city.innovation.proposal.group;

/** Where groups live. */
final class GroupPaths {

    static final String GROUPS = "/api/v1/groups";

    private GroupPaths() {}
}
