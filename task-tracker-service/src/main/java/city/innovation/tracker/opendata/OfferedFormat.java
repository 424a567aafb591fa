package city.innovation.tracker.opendata;

import java.util.Locale;

/** The forms in which each table is offered. */
enum OfferedFormat {
    /** UTF-8 with a byte order mark, RFC 4180. */
    CSV("text/csv", "text/csv;charset=UTF-8"),
    /** One object with all rows. */
    JSON("application/json", "application/json");

    private final String mediaType;
    private final String contentType;

    OfferedFormat(String mediaType, String contentType) {
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return contentType;
    }

    /** As it is asked for, and as names of files end. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
