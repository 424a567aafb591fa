package city.innovation.proposal.group;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Lists of groups, one statement each, without loading entities. */
@ApplicationScoped
class GroupLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-foundedAt",
            new SortKey("foundedAt", "founded_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

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

    Page<GroupSummary> page(GroupFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Keyset keyset = SORTING.keyset(sort, cursor, access.caller().subject() + "\n" + filter);
        Conditions where = filter.conditions(access.caller(), departments);
        List<Object> parameters = new ArrayList<>(List.of(rules.today()));
        parameters.addAll(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<GroupSummary> found = sql.query(
                "select %s from standing_group where %s and %s %s limit ?"
                        .formatted(GroupSummary.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                GroupSummary::read,
                parameters.toArray());
        return keyset.page(found, limit, GroupSummary::sortValue, GroupSummary::id);
    }

    long total(GroupFilter filter) {
        Conditions where = filter.conditions(access.caller(), departments);
        return sql.query(
                        "select count(*) from standing_group where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }

    /** Whether the list is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }
}
