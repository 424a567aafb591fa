package city.innovation.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What a topic holds, by aggregate: the first appearance of each event, and how often it came again. */
record Delivered(Map<String, List<Long>> firsts, int repeats) {

    /** Fails if an event comes again under another id. */
    static Delivered of(List<Message> messages) {
        Map<String, List<Long>> firsts = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        int repeats = 0;
        for (Message message : messages) {
            long sequence = Long.parseLong(message.headers().get("ce_sequence"));
            String id = message.headers().get("ce_id");
            String known = ids.putIfAbsent(message.key() + "/" + sequence, id);
            if (known == null) {
                firsts.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(sequence);
            } else {
                assertThat(id).as("a repeat keeps its id").isEqualTo(known);
                repeats++;
            }
        }
        return new Delivered(firsts, repeats);
    }

    /** Fails unless each aggregate has its events from 1 to that many, the first of each after its predecessor's. */
    void inOrder(int aggregates, long events) {
        assertThat(firsts).hasSize(aggregates);
        List<Long> all = LongStream.rangeClosed(1, events).boxed().toList();
        firsts.forEach(
                (aggregate, sequences) -> assertThat(sequences).as(aggregate).isEqualTo(all));
    }
}
