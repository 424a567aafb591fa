package city.innovation.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection of a load. */
final class LoadConnection implements AutoCloseable {

    private final int index;
    private final Requests requests;
    private final Tally tally;
    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocateDirect(65_536);
    private final AnswerReader answer = new AnswerReader();
    private ByteBuffer out = ByteBuffer.allocate(0);
    private long sentAt;

    LoadConnection(Selector selector, int port, int index, Requests requests, Tally tally) throws IOException {
        this.index = index;
        this.requests = requests;
        this.tally = tally;
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void sendNext() throws IOException {
        if (tally.maySend()) {
            out = requests.next(index);
            sentAt = System.nanoTime();
            write();
        }
    }

    private void write() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    void proceed() throws IOException {
        if (key.isWritable() && out.hasRemaining()) {
            write();
        }
        if (!key.isReadable()) {
            return;
        }
        in.clear();
        if (channel.read(in) < 0) {
            throw new CannotMeasure("The connection was closed in the middle of a measurement: " + answer.text());
        }
        if (answer.take(in.flip())) {
            tally.answered(answer, System.nanoTime() - sentAt);
            answer.reset();
            sendNext();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
