package city.innovation.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * How fast a full outbox is sent: while the relay is held, events of real proposals are multiplied; then it is let go.
 * Beside it a bare producer that sends the same data from memory.
 */
final class DrainMeasurement implements Measurement {

    private static final int EVENTS = 60_000;
    private static final int REAL = 200;
    private static final Duration MOST = Duration.ofMinutes(3);

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        Rounds rounds = new Rounds();
        KafkaTopic topic = KafkaTopic.proposals(ground.options());
        KafkaTopic bare = KafkaTopic.bare(ground.options());
        try (KafkaProducer<String, byte[]> producer = bare.producer()) {
            for (int round = 0; round < ground.options().rounds(); round++) {
                List<String> data = fillAndDrain(ground, topic, rounds);
                rounds.add("bare", send(producer, bare.name(), data));
            }
        }
        Anchor anchor = new Anchor("a bare producer from memory", rounds.spread("bare"), "/s");
        double rate = rounds.median("rate");
        Spread ours = rounds.spread("rate");
        return List.of(new Finding(
                "Drain of an outbox of %,d events".formatted(EVENTS),
                Goal.atLeast(6_000, 8_000, "/s"),
                rate,
                rate / anchor.spread().median(),
                anchor,
                rounds.cost(),
                ground.database().proposals(),
                "%,.0f to %,.0f; each was written to the topic once".formatted(ours.least(), ours.most())));
    }

    private static List<String> fillAndDrain(Ground ground, KafkaTopic topic, Rounds rounds) {
        Database database = ground.database();
        OutboxHold.awaitEmpty(database, MOST);
        List<String> data;
        long before;
        try (OutboxHold hold = OutboxHold.take(database)) {
            PostMeasurement.load(ground, ProposalTexts.some(REAL)).times(REAL, MOST);
            database.execute(multiply(), "analyze outbox");
            data = database.query("select data from outbox limit 2000");
            require("in the outbox", database.count("select count(*) from outbox"));
            before = topic.size();
        }
        Map<String, Double> cpu = ground.processes().cpu();
        Duration taken = OutboxHold.awaitEmpty(database, MOST);
        rounds.add("rate", EVENTS / (taken.toNanos() / 1e9));
        rounds.addCost(Cost.each(cpu, ground.processes().cpu(), EVENTS));
        require("on the topic", topic.size() - before);
        return data;
    }

    private static String multiply() {
        return """
                insert into outbox (event_id, topic, aggregate_id, type, sequence, occurred_at, attributes, data)
                select gen_random_uuid(), topic, gen_random_uuid(), type, sequence, occurred_at, attributes, data
                from outbox cross join generate_series(1, %1$d) limit %1$d - (select count(*) from outbox)
                """.formatted(EVENTS);
    }

    private static void require(String where, long found) {
        if (found != EVENTS) {
            throw new CannotMeasure("%,d events %s instead of %,d".formatted(found, where, EVENTS));
        }
    }

    private static double send(KafkaProducer<String, byte[]> producer, String topic, List<String> data) {
        long start = System.nanoTime();
        List<Future<RecordMetadata>> sent = new ArrayList<>(EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            byte[] value = data.get(i % data.size()).getBytes(StandardCharsets.UTF_8);
            sent.add(producer.send(new ProducerRecord<>(topic, UUID.randomUUID().toString(), value)));
        }
        KafkaTopic.requireWritten(sent);
        return EVENTS / ((System.nanoTime() - start) / 1e9);
    }
}
