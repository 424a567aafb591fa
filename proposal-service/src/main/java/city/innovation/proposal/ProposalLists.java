package city.innovation.proposal;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists and counts of proposals, one statement each, without loading entities. */
@ApplicationScoped
class ProposalLists {

    private static final SortKey BY_SUPPORTS = new SortKey("supports", "supports", SortKey.Kind.WHOLE);
    private static final SortKey BY_COMMENTS = new SortKey("comments", "comments", SortKey.Kind.WHOLE);

    private static final SortKey BY_DUE = new SortKey("dueOn", "due_at", SortKey.Kind.INSTANT);

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-submittedAt",
            new SortKey("submittedAt", "ordered_at", SortKey.Kind.INSTANT),
            text("title", "left(title, 200)"),
            text("kind", "kind"),
            text("state", "state"),
            text("category", open("category")),
            text("district", open("district")),
            text("department", "coalesce(responsible_department, '')"),
            BY_SUPPORTS,
            BY_COMMENTS,
            BY_DUE);

    /** In the order of the counters' own indexes. */
    private static final Sorting TALLY_SORTING = Sorting.of("proposal_id", "-supports", BY_SUPPORTS, BY_COMMENTS);

    /** In the order of the duties' index; a proposal with several counts by the one that is due first. */
    private static final Sorting DUE_SORTING = Sorting.of("due_id", "dueOn", BY_DUE);

    private static final String DUE = """
            (select d.resource_id as due_id, d.due_at from duty d
             where d.resource_type = 'proposal' and d.state = 'OPEN' and not d.is_right
                 and not exists (select 1 from duty e where e.resource_id = d.resource_id and e.state = 'OPEN'
                     and not e.is_right and (e.due_at, e.id) < (d.due_at, d.id))) due
            join proposal on id = due_id and kind <> '%s'""".formatted(ProposalAccess.PROTECTED_KIND);

    /** What counts may be asked by, and its column. */
    private static final Map<By, String> COLUMNS = Map.of(
            By.state, "state",
            By.kind, "kind",
            By.category, "category",
            By.district, "district",
            By.challenge, "challenge",
            By.department, "coalesce(responsible_department, '')");

    /** What a proposer can hide of what counts may be asked by. */
    private static final Set<By> HIDEABLE = EnumSet.of(By.category, By.district, By.challenge);

    private static final Set<String> DUE_ALONE = Set.of(BY_DUE.name());

    private static final Set<String> TALLIED = Set.of(BY_SUPPORTS.name(), BY_COMMENTS.name());

    private final Sql sql;
    private final ProposalAccess access;
    private final DepartmentMap departments;

    ProposalLists(Sql sql, ProposalAccess access, DepartmentMap departments) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
    }

    /** By what counts may be asked. */
    @Schema(name = "ProposalCountField")
    enum By {
        state,
        kind,
        category,
        district,
        challenge,
        department
    }

    private static SortKey text(String name, String sql) {
        return new SortKey(name, sql + " collate \"C\"", SortKey.Kind.TEXT);
    }

    /** A column as everybody may know it: empty where its proposer hid it. */
    static String open(String column) {
        return "(case when hidden then '' else coalesce(%s, '') end)".formatted(column);
    }

    Page<ProposalSummary> page(ProposalFilter filter, Paging paging) {
        Sort sort = paging.sort();
        access.require(!isByDue(sort) || ProposalAccess.isStaff(access.caller())); // as the duties of each are
        var where = filter.conditions(access.caller(), access.selves(), departments);
        String bound = access.caller().subject() + "\n" + filter;
        Page<ProposalSummary> page = listing(sort).page(sql, ProposalSummary::read, where, paging, bound);
        return filter.readsHidden(access.caller()) ? page : page.map(ProposalSummary::open);
    }

    private static Listing<ProposalSummary> listing(Sort sort) {
        String columns =
                ProposalSummary.COLUMNS + ", " + (isByDue(sort) ? "due_at" : "null::timestamptz") + " as due_at";
        String tallied = from(sort) + " join proposal_tally on proposal_id = id";
        return new Listing<>(columns, tallied, sorting(sort), ProposalSummary::sortValue, ProposalSummary::id)
                .countedIn(from(sort));
    }

    private static Sorting sorting(Sort sort) {
        if (sort == null) {
            return SORTING;
        }
        if (sort.fields().equals(DUE_ALONE)) {
            return DUE_SORTING;
        }
        return TALLIED.containsAll(sort.fields()) ? TALLY_SORTING : SORTING;
    }

    /** The order by due days has what is due alone, not what waits and not what is protected. */
    private static String from(Sort sort) {
        return isByDue(sort) ? DUE : "proposal";
    }

    private static boolean isByDue(Sort sort) {
        return sort != null && sort.fields().contains(BY_DUE.name());
    }

    /** Whether the list is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }

    /** How many there are of each value; those without one, or where it is hidden, under an empty name. */
    Map<String, Long> counts(ProposalFilter filter, By by) {
        var where = filter.conditions(access.caller(), access.selves(), departments);
        boolean hides = !filter.readsHidden(access.caller()) && HIDEABLE.contains(by);
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.query(
                        "select coalesce(%1$s, ''), count(*) from proposal where %2$s group by 1 order by 1"
                                .formatted(hides ? open(COLUMNS.get(by)) : COLUMNS.get(by), where.sql()),
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        where.parameters().toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
