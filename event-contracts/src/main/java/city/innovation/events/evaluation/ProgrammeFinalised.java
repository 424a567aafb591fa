package city.innovation.events.evaluation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A programme is over and its awards stand. In several parts where one would be too large; nothing is to be done before
 * all are there.
 *
 * @param programme the programme, the same as the event's subject
 * @param finalisedAt when its results became final
 * @param part which part this is, from 1
 * @param parts how many there are
 * @param awards the awards of this part
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record ProgrammeFinalised(
        UUID programme,
        Instant finalisedAt,
        int part,
        int parts,
        List<Award> awards,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements EvaluationEvent {

    public static final String TYPE = "city.innovation.programme.finalised.v1";

    public ProgrammeFinalised {
        awards = List.copyOf(awards);
        links = List.copyOf(links);
    }

    @Override
    public UUID aggregateId() {
        return programme;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
