package city.innovation.events.publication;

import city.innovation.events.Audience;
import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The city's place in an outside index is known.
 *
 * @param indexId the index of that year, the same as the event's subject
 * @param code code of the index
 * @param title its name
 * @param year the year that it is of
 * @param rank the city's place, from 1
 * @param formerRank the place in the year before, or null
 * @param scoreHundredths the city's score in hundredths of a point
 * @param gapHundredths how far the next better city is ahead, in hundredths of a point, or null for the first
 * @param publishedAt when it was published here
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record CompetitivenessPublished(
        UUID indexId,
        String code,
        String title,
        int year,
        int rank,
        @MayBeAbsent Integer formerRank,
        long scoreHundredths,
        @MayBeAbsent Long gapHundredths,
        Instant publishedAt,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.competitiveness.published.v1";

    public CompetitivenessPublished {
        links = List.copyOf(links);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public UUID aggregateId() {
        return indexId;
    }
}
