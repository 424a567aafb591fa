package city.innovation.proposal;

/** Where proposals live. */
final class ProposalPaths {

    static final String PROPOSALS = "/api/v1/proposals";

    private ProposalPaths() {}
}
