package city.innovation.proposal.group;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.group.GroupRelation.LEADER;
import static city.innovation.proposal.group.GroupRelation.MANAGER;
import static city.innovation.proposal.group.GroupRelation.ORGANISER;
import static city.innovation.proposal.group.GroupState.ACTIVE;
import static city.innovation.proposal.group.GroupState.DISSOLVED;
import static city.innovation.proposal.group.GroupState.RECRUITING;

import city.innovation.events.group.GroupDissolved;
import city.innovation.events.group.GroupRecruitmentClosed;
import city.innovation.events.group.GroupRecruitmentOpened;
import city.innovation.events.group.GroupRenewed;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a group from where to where, and what that tells the world. */
enum GroupCommand implements Command<GroupState, GroupRelation, GroupDuty> {
    RECRUIT(from(ACTIVE), to(RECRUITING), by(LEADER, ORGANISER, MANAGER), GroupRecruitmentOpened.TYPE),
    CLOSE_RECRUITMENT(from(RECRUITING), to(ACTIVE), by(LEADER, ORGANISER, MANAGER), GroupRecruitmentClosed.TYPE),
    RENEW(from(ACTIVE, RECRUITING), to(ACTIVE, RECRUITING), by(ORGANISER, MANAGER), GroupRenewed.TYPE),
    DISSOLVE(from(ACTIVE, RECRUITING), to(DISSOLVED), by(ORGANISER, MANAGER), GroupDissolved.TYPE);

    private final Transition<GroupState, GroupRelation, GroupDuty> transition;

    GroupCommand(Set<GroupState> from, Set<GroupState> to, Set<GroupRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<GroupState, GroupRelation, GroupDuty> transition() {
        return transition;
    }
}
