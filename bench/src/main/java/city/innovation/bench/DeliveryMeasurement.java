package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** From an event's time, right before its commit, to a consumer, at some twenty events a second. */
final class DeliveryMeasurement implements Measurement {

    private static final int TIMES = 40;
    private static final long PAUSE_NANOS = 45_000_000;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        List<String> bodies =
                ProposalTexts.some(TIMES).stream().map(ProposalTexts::json).toList();
        Rounds rounds = new Rounds();
        KafkaTopic bare = KafkaTopic.bare(ground.options());
        try (Receiver events = new Receiver(KafkaTopic.proposals(ground.options()));
                Receiver plain = new Receiver(bare);
                KafkaProducer<String, byte[]> producer = bare.producer()) {
            handIn(ground, events, bodies);
            send(producer, plain, bodies);
            for (int round = 0; round < ground.options().rounds(); round++) {
                Delays delays = handIn(ground, events, bodies);
                rounds.add("p50", delays.fromEvent.millis(50));
                rounds.add("p99", delays.fromEvent.millis(99));
                rounds.add("answer", delays.fromAnswer.millis(50));
                rounds.add("bare", send(producer, plain, bodies).millis(50));
            }
        }
        Anchor anchor = new Anchor("a bare producer and consumer", rounds.spread("bare"), "ms");
        double p50 = rounds.median("p50");
        String note = "p99 %.1f ms; from the POST's answer p50 %.1f ms"
                .formatted(rounds.median("p99"), rounds.median("answer"));
        return List.of(new Finding(
                "Commit to Kafka's consumer, p50",
                Goal.atMost(15, 15, "ms"),
                p50,
                p50 / anchor.spread().median(),
                anchor,
                Map.of(),
                ground.database().proposals(),
                note));
    }

    private static Delays handIn(Ground ground, Receiver events, List<String> bodies) {
        Delays delays = new Delays(new Percentiles(), new Percentiles());
        for (String body : bodies) {
            JsonNode proposal = ground.calls().post(body);
            long answered = System.nanoTime();
            Receiver.Received received = events.await(proposal.path("id").asText());
            delays.fromEvent.add(received.age().toNanos());
            delays.fromAnswer.add(Math.max(0, received.nanos() - answered));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return delays;
    }

    private static Percentiles send(KafkaProducer<String, byte[]> producer, Receiver receiver, List<String> bodies) {
        Percentiles delays = new Percentiles();
        for (String body : bodies) {
            String key = UUID.randomUUID().toString();
            long start = System.nanoTime();
            Future<RecordMetadata> sent =
                    producer.send(new ProducerRecord<>("bench", key, body.getBytes(StandardCharsets.UTF_8)));
            delays.add(receiver.await(key).nanos() - start);
            KafkaTopic.requireWritten(List.of(sent));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return delays;
    }

    private record Delays(Percentiles fromEvent, Percentiles fromAnswer) {}
}
