package city.innovation.proposal.channel;

import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of the city in a social network.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param account its name there, unique within the network
 * @param name what people call it
 * @param department code of the department that runs it
 * @param active whether voices may still come by it
 * @param followers how many followed last; absent while nobody counted
 * @param followersOn the day of that count (Asia/Seoul)
 */
@Schema(
        name = "SocialChannel",
        requiredProperties = {"id", "version", "network", "account", "name", "department", "active", "registeredAt"},
        examples = """
                {"id":"01998c00-2222-7333-8444-555566667777","version":2,"network":"TWITTER","account":"seoulmania",
                 "name":"서울시 대표 계정","department":"COMMUNICATION","active":true,
                 "registeredAt":"2026-03-02T01:15:00Z","followers":120345,"followersOn":"2026-11-01"}""")
public record SocialChannel(
        UUID id,
        int version,
        SocialNetwork network,
        String account,
        String name,
        String department,
        boolean active,
        Instant registeredAt,
        Instant deactivatedAt,
        Long followers,
        LocalDate followersOn) {

    static final String TABLE = "social_channel left join lateral (select day, count from social_followers"
            + " where channel = social_channel.id order by day desc limit 1) latest on true";

    static SocialChannel read(ResultSet row) throws SQLException {
        return new SocialChannel(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                SocialNetwork.valueOf(row.getString("network")),
                row.getString("account"),
                row.getString("name"),
                row.getString("department"),
                row.getBoolean("active"),
                Sql.instant(row, "registered_at"),
                Sql.instant(row, "deactivated_at"),
                row.getObject("count", Long.class),
                row.getObject("day", LocalDate.class));
    }

    /** What may be edited. */
    @JsonIgnore
    @Schema(hidden = true)
    SocialChannelContent content() {
        return new SocialChannelContent(name, department);
    }

    /** A page of them, for the document alone. */
    @Schema(name = "SocialChannelPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"01998c00-2222-7333-8444-555566667777","version":2,"network":"TWITTER",
                     "account":"seoulmania","name":"서울시 대표 계정","department":"COMMUNICATION","active":true,
                     "registeredAt":"2026-03-02T01:15:00Z"}]}""")
    record SocialChannelPage(List<SocialChannel> items, String nextCursor, Long total) {}
}
