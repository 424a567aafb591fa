package city.innovation.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A file that holds the clock's offset as an ISO-8601 duration. */
record ClockFile(Path path) {

    /** Tells this version of the file from others without reading it. */
    FileStamp stamp() {
        return FileStamp.of(path);
    }

    /** The offset; empty while the file is missing or empty, as it is for a moment when somebody rewrites it. */
    Optional<Duration> read() {
        try {
            String text = Files.readString(path).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(path + " holds no ISO-8601 duration such as -P395D", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
