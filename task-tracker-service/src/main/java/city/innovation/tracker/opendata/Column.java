package city.innovation.tracker.opendata;

import java.util.Locale;

/**
 * A column of an offered table. Once published it stays: by its name, its place and its meaning.
 *
 * @param name as in the header line and in JSON
 */
record Column(String name, ColumnType type) {

    static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    static Column whole(String name) {
        return new Column(name, ColumnType.WHOLE);
    }

    static Column day(String name) {
        return new Column(name, ColumnType.DAY);
    }

    static Column truth(String name) {
        return new Column(name, ColumnType.TRUTH);
    }

    /** Its name in the database's views. */
    String inDatabase() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
