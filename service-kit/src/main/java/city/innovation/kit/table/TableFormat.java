package city.innovation.kit.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table is written as a file. */
public enum TableFormat {
    /** Comma-separated values by RFC 4180, the first row naming the columns. */
    CSV("text/csv", ".csv"),
    /** A spreadsheet; its first visible sheet is the table, the first row naming the columns. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    /** One JSON object a line. */
    NDJSON("application/x-ndjson", ".ndjson");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** The format of a media type, whose parameters don't matter. */
    public static Optional<TableFormat> ofMediaType(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(plain))
                .findFirst();
    }

    /** The format that a file's name ends with. */
    public static Optional<TableFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.extension))
                .findFirst();
    }
}
