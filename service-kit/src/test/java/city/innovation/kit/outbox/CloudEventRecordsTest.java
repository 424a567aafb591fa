package city.innovation.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** The library of the CloudEvents project reads what we write. */
class CloudEventRecordsTest {

    private static final String TYPE = "city.innovation.proposal.submitted.v1";

    private final UUID id = UUID.randomUUID();
    private final UUID aggregate = UUID.randomUUID();
    private final ProducerRecord<String, byte[]> written = new CloudEventRecords("/innovation/proposal-service")
            .of(new OutboxRow(
                    1,
                    id,
                    "innovation.proposals",
                    aggregate,
                    TYPE,
                    42,
                    Instant.parse("2026-11-22T01:02:03.456789Z"),
                    "{\"actor\": \"official:E-1\", \"audience\": \"STAFF\", \"correlationid\": \"c-1\"}",
                    "{\"title\":\"가로등\"}",
                    Duration.ZERO));

    @Test
    void theAttributesAreThoseOfTheConventions() {
        CloudEvent event = KafkaMessageFactory.createReader(written.headers(), written.value())
                .toEvent();
        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getId()).isEqualTo(id.toString());
        assertThat(event.getSource()).isEqualTo(URI.create("/innovation/proposal-service"));
        assertThat(event.getType()).isEqualTo(TYPE);
        assertThat(event.getSubject()).isEqualTo(aggregate.toString());
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-11-22T01:02:03.456789Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getDataSchema()).isEqualTo(URI.create("urn:city-innovation:event-schema:" + TYPE));
        assertThat(event.getExtension("sequence")).isEqualTo("00000000000000000042");
        assertThat(event.getExtension("partitionkey")).isEqualTo(aggregate.toString());
        assertThat(event.getExtension("actor")).isEqualTo("official:E-1");
        assertThat(event.getExtension("audience")).isEqualTo("STAFF");
        assertThat(event.getExtension("correlationid")).isEqualTo("c-1");
        assertThat(event.getData().toBytes()).isEqualTo("{\"title\":\"가로등\"}".getBytes(UTF_8));
    }

    @Test
    void theRecordIsKeyedByItsAggregate() {
        assertThat(written.topic()).isEqualTo("innovation.proposals");
        assertThat(written.key()).isEqualTo(aggregate.toString());
        assertThat(written.headers().lastHeader("content-type").value()).isEqualTo("application/json".getBytes(UTF_8));
    }
}
