package city.innovation.kit.export;

import city.innovation.kit.time.CityTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

/** A value as people read it in a cell. */
final class CellText {

    private static final DateTimeFormatter SEOUL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(CityTime.ZONE);

    private CellText() {}

    static String of(Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> SEOUL.format(at);
            case BigDecimal number -> number.toPlainString();
            case Collection<?> many -> many.stream().map(CellText::of).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
