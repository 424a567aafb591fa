package city.innovation.proposal;

import city.innovation.events.Link;
import java.util.List;

/**
 * A proposal that comes of something else, for example of a voice or of a session's statement.
 *
 * @param kind a kind of today's rules; null for {@code IDEA}
 * @param district code of the district concerned, or null
 * @param challenge code of the city challenge that it answers, or null
 * @param links what it comes of
 * @param author subject id of who said it; null for the caller
 */
public record FromElsewhere(
        String kind,
        String title,
        String problem,
        String improvement,
        String district,
        String challenge,
        String category,
        String responsibleDepartment,
        List<Link> links,
        String author) {

    public FromElsewhere {
        links = links == null ? List.of() : List.copyOf(links);
    }

    ProposalContent content() {
        return new ProposalContent(
                title,
                problem,
                improvement,
                null,
                null,
                category,
                district,
                challenge,
                responsibleDepartment,
                null,
                null,
                null);
    }
}
