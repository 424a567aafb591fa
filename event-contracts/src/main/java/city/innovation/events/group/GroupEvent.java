package city.innovation.events.group;

import city.innovation.events.Audience;
import city.innovation.events.DomainEvent;
import city.innovation.events.proposal.ProposalEvent;
import java.util.UUID;

/** What happened to a standing group; told by proposal-service. */
public sealed interface GroupEvent extends DomainEvent
        permits GroupFounded,
                GroupRecruitmentOpened,
                GroupRecruitmentClosed,
                GroupRenewed,
                GroupDissolved,
                GroupMemberApplied,
                GroupMemberAccepted,
                GroupMemberDeclined,
                GroupMemberLeft {

    /** The topic of proposal-service. */
    String TOPIC = ProposalEvent.TOPIC;

    /** What every type begins with. */
    String PREFIX = "city.innovation.group.";

    /** What every event of a group says. */
    GroupFacts group();

    @Override
    default UUID aggregateId() {
        return group().groupId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    /** Groups are public, but events that name whom they concern are not. */
    @Override
    default Audience audience() {
        return group().concerned().subjects().isEmpty() ? Audience.PUBLIC : Audience.STAFF;
    }

    @Override
    default String departmentCode() {
        return group().responsibleDepartment();
    }
}
