package city.innovation.kit.inbox;

import city.innovation.kit.problem.LogTrace;
import city.innovation.kit.sql.Sql;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.MDC;

/** A consumer that writes down what it reads, and fails where a test says so. */
@ApplicationScoped
public class NoteEvents {

    static final String CONSUMER = "notes";
    static final String OF_NO_CONCERN = "of no concern";

    private final Sql sql;
    private final EventConsumer consumer;
    private final Map<String, RuntimeException> troubles = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<String, Object> traces = new ConcurrentHashMap<>();

    NoteEvents(Inbox inbox, Sql sql) {
        this.sql = sql;
        this.consumer = inbox.consumer(CONSUMER)
                .on(NoteWritten.TYPE, NoteWritten.class, written -> !OF_NO_CONCERN.equals(written.note()), this::write);
    }

    @Incoming("inbox-test")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> kafka) {
        consumer.receive(kafka);
    }

    void again(ConsumerRecord<String, byte[]> kafka) {
        consumer.receive(kafka);
    }

    private void write(NoteWritten written, ReceivedEvent event) {
        sql.update(
                "insert into inbox_effect (subject, sequence, note) values (?, ?, ?)",
                event.subject(),
                event.sequence(),
                written.note());
        traces.put(event.subject(), MDC.get(LogTrace.FIELD));
        tries.computeIfAbsent(event.subject(), subject -> new AtomicInteger()).incrementAndGet();
        RuntimeException trouble = troubles.get(event.subject());
        if (trouble != null) {
            throw trouble;
        }
    }

    /** From now on effects of that subject fail after they were written. */
    void fail(String subject, RuntimeException trouble) {
        troubles.put(subject, trouble);
    }

    void recover(String subject) {
        troubles.remove(subject);
    }

    /** What a line would show that is logged during the effect. */
    Object trace(String subject) {
        return traces.get(subject);
    }

    int tries(String subject) {
        return tries.getOrDefault(subject, new AtomicInteger()).get();
    }
}
