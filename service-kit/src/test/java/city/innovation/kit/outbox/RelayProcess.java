package city.innovation.kit.outbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Relays in a process of its own, and halts it where it is told to, as a power failure would. */
final class RelayProcess {

    static final int HALTED = 9;

    private static final AtomicInteger SEEN = new AtomicInteger();

    private RelayProcess() {}

    /** Arguments: JDBC address, Kafka, {@code delete}, {@code commit} or {@code none}, before which of them. */
    public static void main(String[] args) throws Exception {
        DataSource plain = RelayStack.dataSource(args[0], "relay_kill");
        DataSource source = wrap(DataSource.class, plain, args[2], Integer.parseInt(args[3]));
        try (Relay relay = RelayStack.relay(source, args[1], 100, Duration.ofSeconds(10))) {
            System.out.println("ready");
            System.out.flush();
            while (true) {
                relay.relay();
            }
        }
    }

    private static <T> T wrap(Class<T> type, T target, String haltAt, int count) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean delete = arguments != null && arguments[0] instanceof String sql && sql.startsWith("delete");
            if (((delete && haltAt.equals("delete")) || method.getName().equals(haltAt))
                    && SEEN.incrementAndGet() == count) {
                Runtime.getRuntime().halt(HALTED);
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Connection connection
                        ? wrap(Connection.class, connection, haltAt, count)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
