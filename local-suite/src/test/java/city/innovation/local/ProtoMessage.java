package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A protobuf message by the numbers of its fields, read without its schema. */
final class ProtoMessage {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;

    private record Field(int number, long value, byte[] content) {}

    private final List<Field> fields = new ArrayList<>();

    ProtoMessage(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long tag = varint(in);
            fields.add(field((int) (tag >>> 3), (int) (tag & 7), in));
        }
    }

    private static Field field(int number, int wireType, ByteBuffer in) {
        return switch (wireType) {
            case VARINT -> new Field(number, varint(in), new byte[0]);
            case EIGHT_BYTES -> new Field(number, in.getLong(), new byte[0]);
            case FOUR_BYTES -> new Field(number, in.getInt(), new byte[0]);
            case BYTES -> {
                byte[] content = new byte[Math.toIntExact(varint(in))];
                in.get(content);
                yield new Field(number, 0, content);
            }
            default -> throw new IllegalArgumentException("Wire type " + wireType);
        };
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number of more than ten bytes");
    }

    /** The messages that a field holds. */
    List<ProtoMessage> messages(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> new ProtoMessage(field.content()))
                .toList();
    }

    /** The bytes of a field; none without it. */
    byte[] bytes(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(Field::content)
                .findFirst()
                .orElse(new byte[0]);
    }

    String text(int number) {
        return new String(bytes(number), UTF_8);
    }

    long number(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .mapToLong(Field::value)
                .findFirst()
                .orElse(0);
    }
}
