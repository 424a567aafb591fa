package city.innovation.proposal.group;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.group.GroupRelation.LEADER;
import static city.innovation.proposal.group.GroupRelation.MANAGER;
import static city.innovation.proposal.group.GroupRelation.ORGANISER;
import static city.innovation.proposal.group.GroupRelation.PERSON;
import static city.innovation.proposal.group.MembershipState.APPLIED;
import static city.innovation.proposal.group.MembershipState.DECLINED;
import static city.innovation.proposal.group.MembershipState.DISMISSED;
import static city.innovation.proposal.group.MembershipState.LEFT;
import static city.innovation.proposal.group.MembershipState.MEMBER;
import static city.innovation.proposal.group.MembershipState.WITHDRAWN;

import city.innovation.events.group.GroupMemberAccepted;
import city.innovation.events.group.GroupMemberApplied;
import city.innovation.events.group.GroupMemberDeclined;
import city.innovation.events.group.GroupMemberLeft;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a membership from where to where, and what that tells the world. */
enum MembershipCommand implements Command<MembershipState, GroupRelation, GroupDuty> {
    APPLY(from(DECLINED, WITHDRAWN, LEFT), to(APPLIED), by(PERSON), GroupMemberApplied.TYPE),
    ACCEPT(from(APPLIED), to(MEMBER), by(LEADER, ORGANISER, MANAGER), GroupMemberAccepted.TYPE),
    DECLINE(from(APPLIED), to(DECLINED), by(LEADER, ORGANISER, MANAGER), GroupMemberDeclined.TYPE),
    WITHDRAW(from(APPLIED), to(WITHDRAWN), by(PERSON), GroupMemberDeclined.TYPE),
    /** Makes somebody a member without an application, or again. */
    APPOINT(
            from(APPLIED, DECLINED, WITHDRAWN, LEFT, DISMISSED),
            to(MEMBER),
            by(ORGANISER, MANAGER),
            GroupMemberAccepted.TYPE),
    EXTEND(from(MEMBER), to(MEMBER), by(ORGANISER, MANAGER), GroupMemberAccepted.TYPE),
    LEAVE(from(MEMBER), to(LEFT), by(PERSON), GroupMemberLeft.TYPE),
    DISMISS(from(MEMBER), to(DISMISSED), by(ORGANISER, MANAGER), GroupMemberLeft.TYPE);

    private final Transition<MembershipState, GroupRelation, GroupDuty> transition;

    MembershipCommand(Set<MembershipState> from, Set<MembershipState> to, Set<GroupRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<MembershipState, GroupRelation, GroupDuty> transition() {
        return transition;
    }
}
