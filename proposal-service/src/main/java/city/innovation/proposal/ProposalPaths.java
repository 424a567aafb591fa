package city.innovation.proposal;

/** Where proposals live. */
public final class ProposalPaths {

    public static final String PROPOSALS = "/api/v1/proposals";

    private ProposalPaths() {}
}
