package city.innovation.proposal.channel;

import city.innovation.http.ProblemType;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registered social channels, also for the features whose resources come by them. */
@ApplicationScoped
public class SocialChannels {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "account",
            new SortKey("account", "account collate \"C\"", SortKey.Kind.TEXT),
            new SortKey("registeredAt", "registered_at", SortKey.Kind.INSTANT));

    private static final String COLUMNS = "social_channel.*, latest.*";

    private static final Listing<SocialChannel> LISTED = new Listing<>(
                    COLUMNS,
                    SocialChannel.TABLE,
                    SORTING,
                    (row, key) -> key.equals("account") ? row.account() : row.registeredAt(),
                    SocialChannel::id)
            .countedIn("social_channel");

    private final Sql sql;
    private final DepartmentMap departments;

    SocialChannels(Sql sql, DepartmentMap departments) {
        this.sql = sql;
        this.departments = departments;
    }

    /** The channel, if there is one. */
    public Optional<SocialChannel> find(UUID id) {
        return sql
                .query(
                        "select social_channel.*, latest.* from %s where id = ?".formatted(SocialChannel.TABLE),
                        SocialChannel::read,
                        id)
                .stream()
                .findFirst();
    }

    /** The channel with that account in that network, if there is one. */
    public Optional<SocialChannel> find(SocialNetwork network, String account) {
        return sql
                .query(
                        "select social_channel.*, latest.* from %s where network = ? and account = ?"
                                .formatted(SocialChannel.TABLE),
                        SocialChannel::read,
                        network.name(),
                        account)
                .stream()
                .findFirst();
    }

    SocialChannel require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Page<SocialChannel> page(SocialChannelFilter filter, Paging paging, String bound) {
        return LISTED.page(sql, SocialChannel::read, filter.conditions(departments), paging, bound);
    }

    /** The counts of its followers, latest first. */
    List<Followers> followers(UUID id) {
        return sql.query(
                "select count, day from social_followers where channel = ? order by day desc",
                row -> new Followers(row.getLong(1), row.getObject(2, java.time.LocalDate.class)),
                id);
    }
}
