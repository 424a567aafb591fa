package city.innovation.proposal.group;

/** Groups have no duties of their own; what they promise at sessions is a duty there. */
enum GroupDuty {}
