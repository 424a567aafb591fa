package city.innovation.proposal.group;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists of groups, one statement each, without loading entities. */
@ApplicationScoped
class GroupLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-foundedAt",
            new SortKey("foundedAt", "founded_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<GroupSummary> LISTED = new Listing<>(
            GroupSummary.COLUMNS, GroupSummary.THAT_DAY, SORTING, GroupSummary::sortValue, GroupSummary::id);

    private final Sql sql;
    private final GroupAccess access;
    private final DepartmentMap departments;
    private final GroupRules rules;

    GroupLists(Sql sql, GroupAccess access, DepartmentMap departments, GroupRules rules) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
        this.rules = rules;
    }

    Page<GroupSummary> page(GroupFilter filter, Paging paging) {
        Conditions where = filter.conditions(access.caller(), departments).precededBy(rules.today());
        return LISTED.page(
                sql, GroupSummary::read, where, paging, access.caller().subject() + "\n" + filter);
    }

    /** Whether the list is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }
}
