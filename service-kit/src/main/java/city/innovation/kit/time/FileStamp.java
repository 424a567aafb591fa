package city.innovation.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A version of a file.
 *
 * @param key the system's own for the file, which a replaced file changes; null if it has none
 * @param modifiedAt null if there is no file
 */
record FileStamp(Object key, FileTime modifiedAt) {

    private static final FileStamp MISSING = new FileStamp(null, null);

    static FileStamp of(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(file.fileKey(), file.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return MISSING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
