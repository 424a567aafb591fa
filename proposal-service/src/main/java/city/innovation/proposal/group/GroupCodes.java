package city.innovation.proposal.group;

import city.innovation.kit.code.CodeList;
import city.innovation.kit.code.CodeSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes of groups. */
@Singleton
class GroupCodes implements CodeSource {

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("group-states", GroupState.class),
                new CodeList(
                        "group-kinds",
                        GroupRules.SHIPPED_KINDS.kinds().stream()
                                .map(GroupKinds.Kind::code)
                                .toList()),
                new CodeList(
                        "group-commands",
                        Arrays.stream(GroupCommand.values())
                                .map(GroupCommand::wireName)
                                .toList()),
                CodeList.of("group-membership-states", MembershipState.class),
                new CodeList(
                        "group-membership-commands",
                        Arrays.stream(MembershipCommand.values())
                                .map(MembershipCommand::wireName)
                                .toList()),
                CodeList.of("group-support-kinds", SupportKind.class));
    }
}
