package city.innovation.proposal;

import java.util.stream.Stream;

/** A feature beside the lifecycle that lets people do something with a proposal; {@code allowed-actions} names it. */
public interface ProposalOffers {

    /** The codes of what the caller may do with it now. */
    Stream<String> to(KnownProposal proposal);
}
