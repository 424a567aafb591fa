package city.innovation.proposal.voice;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists and counts of voices, one statement each, without loading entities. */
@ApplicationScoped
class VoiceLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-receivedAt",
            new SortKey("receivedAt", "received_at", SortKey.Kind.INSTANT),
            new SortKey("resolveDueOn", "resolve_due_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<VoiceSummary> LISTED =
            new Listing<>(VoiceSummary.COLUMNS, VoiceSummary.NOW, SORTING, VoiceSummary::sortValue, VoiceSummary::id);

    private final Sql sql;
    private final VoiceAccess access;
    private final DepartmentMap departments;
    private final Clock clock;

    VoiceLists(Sql sql, VoiceAccess access, DepartmentMap departments, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
        this.clock = clock;
    }

    /** By what counts may be asked. */
    @Schema(name = "VoiceCountField")
    enum By {
        state("state"),
        channel("channel"),
        department("department"),
        district("district"),
        challenge("challenge"),
        socialChannel("social_channel::text");

        private final String column;

        By(String column) {
            this.column = column;
        }

        /** Never null: those without a value count under an empty one. */
        String sql() {
            return "coalesce(" + column + ", '')";
        }
    }

    Page<VoiceSummary> page(VoiceFilter filter, Paging paging) {
        Instant now = clock.instant();
        Conditions where = conditions(filter, now).precededBy(now, now);
        return LISTED.page(
                sql, VoiceSummary::read, where, paging, access.caller().subject() + "\n" + filter);
    }

    /** How many there are of each value; those without one under an empty name. */
    Map<String, Long> counts(VoiceFilter filter, By by) {
        Conditions where = conditions(filter, clock.instant());
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.query(
                        "select %s, count(*) from voice where %s group by 1 order by 1"
                                .formatted(by.sql(), where.sql()),
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        where.parameters().toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Whether what is shown is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }

    /** What the caller may see of what the filter asks for. */
    Conditions conditions(VoiceFilter filter, Instant now) {
        return filter.conditions(access, departments, now);
    }
}
