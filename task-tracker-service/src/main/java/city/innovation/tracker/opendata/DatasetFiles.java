package city.innovation.tracker.opendata;

import city.innovation.kit.export.TableWriter;
import city.innovation.kit.table.TableFormat;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes a table in all its forms at once, row by row. */
@ApplicationScoped
class DatasetFiles {

    private final DatasetRows rows;
    private final OfferedFiles files;

    DatasetFiles(DatasetRows rows, OfferedFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /**
     * What became of a table.
     *
     * @param changed whether its bytes are others than before
     */
    record Written(Dataset dataset, long rows, boolean changed) {}

    /** Builds the table anew; bytes that are the same as before keep their date. */
    Written write(Dataset dataset, Instant now) {
        UUID csv = GUID.v7().toUUID();
        UUID json = GUID.v7().toUUID();
        FileParts csvParts = parts(csv);
        FileParts jsonParts = parts(json);
        long count = fill(dataset, csvParts, jsonParts);
        boolean changed = put(dataset, OfferedFormat.CSV, csv, csvParts, count, now);
        return new Written(dataset, count, put(dataset, OfferedFormat.JSON, json, jsonParts, count, now) || changed);
    }

    private long fill(Dataset dataset, FileParts csvParts, FileParts jsonParts) {
        long[] count = {0};
        try (csvParts;
                jsonParts;
                TableWriter csv = TableWriter.open(TableFormat.CSV, csvParts, dataset.names());
                JsonTable json = new JsonTable(dataset.code(), dataset.names(), jsonParts)) {
            rows.each(dataset, values -> {
                count[0]++;
                write(csv, json, values);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count[0];
    }

    private static void write(TableWriter csv, JsonTable json, Object[] values) {
        try {
            csv.row(values);
            json.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileParts parts(UUID file) {
        AtomicInteger number = new AtomicInteger();
        return new FileParts(content -> files.addPart(file, number.getAndIncrement(), content));
    }

    private boolean put(Dataset dataset, OfferedFormat format, UUID id, FileParts parts, long count, Instant now) {
        return files.put(new OfferedFile(dataset.code(), format, id, parts.size(), parts.checksum(), count, now, now));
    }
}
